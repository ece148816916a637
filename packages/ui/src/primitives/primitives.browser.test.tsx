import { choiceMarks } from '@trigger-picker/core';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { Button } from './button.tsx';
import { MarkedText } from './marked-text.tsx';
import '../styles/index.css';

describe('a vendor’s text', () => {
  it('U1, U2: is text, whatever is in it, also where words of it are marked', async () => {
    const attack = '<img src=x onerror="globalThis.hacked = true"></script> [a](javascript:b)';
    const { container } = await render(
      <MarkedText text={attack} query="img script" find={choiceMarks} />,
    );
    expect(container.textContent).toBe(attack);
    expect(container.querySelector('img, script, a')).toBeNull();
    expect(container.querySelectorAll('mark').length).toBeGreaterThan(0);
    expect(globalThis).not.toHaveProperty('hacked');
  });

  it('U4: is cut where it has no end, and its direction leaves its neighbours alone', async () => {
    const { container } = await render(
      <p>
        <MarkedText text={`\u202E${'a\u0301'.repeat(5_000)}`} query="a" find={choiceMarks} />{' '}
        <i>after</i>
      </p>,
    );
    expect(container.textContent?.length).toBeLessThan(320);
    const text = container.querySelector('bdi');
    expect(text && getComputedStyle(text).unicodeBidi).toBe('isolate');
    expect(container.querySelector('i')).toHaveTextContent('after');
  });
});

describe('a button', () => {
  it('keeps its place, its name and the focus while it is busy, and does nothing', async () => {
    const onClick = vi.fn();
    const screen = await render(<Button onClick={onClick}>Save</Button>);
    const button = screen.getByRole('button', { name: 'Save' });
    button.element().focus();
    await screen.rerender(
      <Button busy onClick={onClick}>
        Save
      </Button>,
    );
    await button.click({ force: true });
    expect(onClick).not.toHaveBeenCalled();
    await expect.element(button).toHaveFocus();
    await expect.element(button).toHaveAttribute('aria-disabled', 'true');
  });

  it('U12: is 24 pixels high and wide at least, in every size', async () => {
    const screen = await render(
      <div className="tp">
        <Button size="small" iconOnly aria-label="One" />
        <Button size="small">·</Button>
        <Button>·</Button>
      </div>,
    );
    for (const button of screen.getByRole('button').elements()) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  });
});
