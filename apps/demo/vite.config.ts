import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

// While developing, the packages resolve to their sources; a build takes what a customer would install.
export default defineConfig(({ command }) => ({
  plugins: [react()],
  resolve: {
    conditions: [
      ...(command === 'serve' ? ['@trigger-picker/source'] : []),
      ...defaultClientConditions,
    ],
  },
  build: { outDir: 'dist/client', sourcemap: true },
}));
