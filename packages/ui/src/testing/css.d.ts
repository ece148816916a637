// Vite loads style sheets for their effect, or as text.
declare module '*.css';
declare module '*.css?inline' {
  const css: string;
  // biome-ignore lint/style/noDefaultExport: so does Vite have it
  export default css;
}
