import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { PayloadTree } from '../payload-view/payload-tree.tsx';
import { usePayloadUi } from '../payload-view/use-payload-ui.ts';
import { Button, type ButtonProps } from '../primitives/button.tsx';
import { Icon } from '../primitives/icon.tsx';
import { IntegrationTile, type IntegrationTileProps } from '../primitives/integration-tile.tsx';
import { TriggerPickerUi, type UiOptions } from './ui-context.tsx';
import '../styles/index.css';

const show = (options: UiOptions, children = <PayloadTree records={[{ text: 'hi' }]} />) =>
  render(<TriggerPickerUi {...options}>{children}</TriggerPickerUi>);

function HostTile(props: IntegrationTileProps) {
  return (
    <span data-host="">
      <IntegrationTile {...props} />
    </span>
  );
}

function Loading() {
  return <p {...usePayloadUi().slot('payload-loading')}>Loading</p>;
}

function HostButton({ busy, variant: _, size: __, iconOnly: ___, ...props }: ButtonProps) {
  return <button type="button" data-host={busy ? 'busy' : 'idle'} {...props} />;
}

describe('TriggerPickerUi', () => {
  it('C68: a class of the host’s for a slot stands beside ours, and wins over it', async () => {
    const style = document.createElement('style');
    style.textContent = '.host-row { background-color: rgb(1, 2, 3); min-block-size: 5rem }';
    document.head.append(style);
    const { container } = await show({ classNames: { 'payload-row': 'host-row' } });
    const row = container.querySelector('[data-slot="payload-row"]');
    expect(row?.className).toBe('tp-part tp-payload-row host-row');
    expect(row && getComputedStyle(row).backgroundColor).toBe('rgb(1, 2, 3)');
    expect(row && getComputedStyle(row).minHeight).toBe('80px');
    style.remove();
  });

  it('unstyled leaves slots, roles, states and names, and none of our classes', async () => {
    const { container } = await show({ unstyled: true, classNames: { 'payload-row': 'mine' } });
    const row = container.querySelector('[role="treeitem"]');
    expect(row?.className).toBe('mine');
    expect(row).toHaveAttribute('data-type', 'text');
    expect(row).toHaveAccessibleName('text "hi" text');
    expect(container.querySelectorAll('[class*="tp-"], .tp')).toHaveLength(0);
  });

  it('unstyled hides what only assistive technology shall find', async () => {
    const { container } = await show({ unstyled: true }, <Loading />);
    expect(container.querySelector('p')?.getBoundingClientRect().width).toBeLessThan(2);
  });

  it('components of the host’s stand in for ours and get what ours would', async () => {
    const onClick = vi.fn();
    const screen = await show(
      { components: { Button: HostButton } },
      <Button busy aria-label="Save" onClick={onClick}>
        <Icon name="check" />
      </Button>,
    );
    const button = screen.getByRole('button', { name: 'Save' });
    await expect.element(button).toHaveAttribute('data-host', 'busy');
    await button.click();
    expect(onClick).toHaveBeenCalledOnce();
    expect(screen.container.querySelector('svg')).toHaveAttribute('data-slot', 'icon');
  });

  it('a replacement that draws ours inside it gets ours, and not itself again', async () => {
    const { container } = await show(
      { components: { IntegrationTile: HostTile } },
      <IntegrationTile integration={{ name: 'slack', title: 'Slack' }} />,
    );
    expect(container.querySelectorAll('[data-host]')).toHaveLength(1);
    expect(
      container.querySelector('[data-host] > [data-slot="integration-tile"]'),
    ).toHaveTextContent('S');
  });
});
