import { useState } from 'react';
import { createRoot } from 'react-dom/client';

/** A page with a button that shows and hides what is measured. `Frame` stands around both. */
export function showPage({ name, Frame, children }) {
  function Page() {
    const [isShown, setShown] = useState(false);
    return (
      <Frame>
        <button type="button" id="open" onClick={() => setShown(!isShown)}>
          Open
        </button>
        <div id="host" className={name}>
          {isShown && children}
        </div>
      </Frame>
    );
  }
  createRoot(document.getElementById('root')).render(<Page />);
  window.stopwatch.isReady = true;
}
