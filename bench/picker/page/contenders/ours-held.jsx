import { Frame as Ours } from './ours-frame.jsx';

export { Picker } from './ours.jsx';

const released = Promise.withResolvers();

/** The catalog has come over the wire and is kept back: `release` hands it over, and the stopwatch runs. */
window.release = () => {
  window.stopwatch.start();
  released.resolve();
};

async function heldFetch(input, init) {
  const response = await fetch(input, init);
  if (!String(input).includes('/triggers')) return response;
  const arrived = new Response(await response.text(), response);
  window.hasArrived = true;
  await released.promise;
  return arrived;
}

export function Frame(props) {
  return <Ours {...props} fetch={heldFetch} />;
}
