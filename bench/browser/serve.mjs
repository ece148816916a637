import { preview } from 'vite';

/** Serves a built page and, below `/api`, what `answer(path)` gives as JSON text. */
export async function serve(outDir, answer = () => undefined) {
  const api = {
    name: 'api',
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use('/api', (request, response) => {
        const text = answer(request.url.split('?')[0]);
        response.statusCode = text === undefined ? 404 : 200;
        response.setHeader('content-type', 'application/json');
        response.end(text);
      });
    },
  };
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    plugins: [api],
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  return { url: server.resolvedUrls.local[0], close: () => server.close() };
}
