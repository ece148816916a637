// Vite loads style sheets for their effect.
declare module '*.css';
