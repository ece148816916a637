'use client';
import { type ComponentType, createContext, useContext } from 'react';
import type { UiComponents } from './ui-components.ts';
import { useUi } from './ui-context.tsx';

/** The names under which a component with these props may stand. */
type NameFor<Props> = {
  [Name in keyof UiComponents]: UiComponents[Name] extends ComponentType<Props> ? Name : never;
}[keyof UiComponents];

/** A component that the host's own stands in for, where `components` of `TriggerPickerUi` names one. */
export function replaceable<Props extends object>(
  name: NameFor<Props>,
  Own: ComponentType<Props>,
): ComponentType<Props> {
  // A replacement may add to ours: what it draws by our name inside it is ours, and not itself again.
  const Inside = createContext(false);
  function Replaceable(props: Props) {
    const { components } = useUi();
    const isInside = useContext(Inside);
    // What stands under a name takes that name's props: the table says so, and `NameFor` has looked it up.
    const HostsOwn = components[name] as ComponentType<Props> | undefined;
    if (!HostsOwn || isInside) return <Own {...props} />;
    return (
      <Inside value={true}>
        <HostsOwn {...props} />
      </Inside>
    );
  }
  Replaceable.displayName = name;
  return Replaceable;
}
