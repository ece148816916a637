import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Hono } from 'hono';
import { createApp } from './app.ts';
import { readSettings } from './settings.ts';
import { createVendor } from './vendor.ts';

const isDevelopment = import.meta.url.endsWith('.ts');

try {
  const settings = readSettings(process.env, isDevelopment);
  const app = createApp(await createVendor(settings));
  if (isDevelopment) await serveSources(app);
  else serveBuild(app);
  const server = serve({ fetch: app.fetch, port: settings.port, hostname: settings.host }, () => {
    const service = settings.paragon ? 'the real service' : 'the sandbox';
    console.log(`Trigger Picker's demo, over ${service}: http://localhost:${settings.port}`);
  });
  server.on('error', (error: NodeJS.ErrnoException) => {
    const taken = error.code === 'EADDRINUSE';
    fail(
      taken
        ? `Port ${settings.port} is taken. Choose another one: PORT=4500 npm start`
        : error.message,
    );
  });
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

/** The built page. */
function serveBuild(app: Hono): void {
  const root = fileURLToPath(new URL('../client', import.meta.url));
  app.use('/assets/*', async (context, next) => {
    await next();
    context.header('Cache-Control', 'public, max-age=31536000, immutable');
  });
  app.use('*', serveStatic({ root }));
}

/** The page from its sources, with hot reload. */
async function serveSources(app: Hono): Promise<void> {
  const { createServer } = await import('vite');
  const root = fileURLToPath(new URL('..', import.meta.url));
  const vite = await createServer({ root, server: { middlewareMode: true }, appType: 'custom' });
  app.use('*', async (context, next) => {
    const { incoming, outgoing } = context.env as {
      incoming: Parameters<typeof vite.middlewares>[0];
      outgoing: Parameters<typeof vite.middlewares>[1];
    };
    if (context.req.path === '/') return next();
    await new Promise<void>((resolve) => {
      outgoing.on('finish', resolve);
      vite.middlewares(incoming, outgoing, () => resolve());
    });
    return outgoing.writableEnded ? RESPONSE_ALREADY_SENT : next();
  });
  app.get('/', async (context) =>
    context.html(await vite.transformIndexHtml('/', await readFile(`${root}/index.html`, 'utf8'))),
  );
}

function fail(message: string): void {
  console.error(message);
  process.exit(1);
}
