import type { Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import '../packages/ui/src/styles/index.css';
import './preview.css';
import { loadWorld, withWorld } from './with-world.tsx';

// How long a play function waits for what it looks for, in milliseconds: a busy machine is no reason to fail.
configure({ asyncUtilTimeout: 5_000 });

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Trigger setup', 'Trigger picker', 'Trigger form', '*'] } },
  },
  initialGlobals: {
    theme: 'light',
    direction: 'ltr',
    locale: 'en',
    density: 'comfortable',
    latency: '0',
    fault: 'none',
  },
  globalTypes: {
    theme: toolbar('Theme', 'contrast', ['light', 'dark', 'system']),
    density: toolbar('Density', 'component', ['comfortable', 'compact']),
    direction: toolbar('Direction', 'transfer', ['ltr', 'rtl']),
    locale: toolbar('Locale', 'globe', ['en', 'de', 'fr', 'es', 'pt', 'ja', 'ar']),
    latency: toolbar('Latency', 'timer', ['0', '400', '2000']),
    fault: toolbar('Fault', 'lightning', [
      'none',
      'unauthorized',
      'rate-limited',
      'server-error',
      'broken-json',
      'one-integration',
    ]),
  },
  loaders: [loadWorld],
  decorators: [withWorld],
};

export default preview;

function toolbar(title: string, icon: string, items: string[]) {
  return { description: title, toolbar: { title, icon, items, dynamicTitle: true } };
}
