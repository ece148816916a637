import type { RouteName } from '../app.ts';
import type { Fault } from './fault.ts';

/** Which requests a fault hits: those of one route, or all. */
export type FaultTarget = RouteName | '*';

/** The faults that are in force. */
export interface Faults {
  /** Sets the fault of a route, in place of the one before; `null` clears it. */
  set(route: FaultTarget, fault: Fault | null): void;
  /** Everything works again. */
  clear(): void;
}

/** The faults as the app asks for them. */
export interface FaultState extends Faults {
  /** The faults that hit this request, outermost first; counts it. */
  take(route: RouteName): readonly Fault[];
}

export function createFaults(): FaultState {
  const faults = new Map<FaultTarget, { readonly fault: Fault; left: number }>();

  function takeOf(target: FaultTarget): readonly Fault[] {
    const active = faults.get(target);
    if (active === undefined) return [];
    active.left -= 1;
    if (active.left <= 0) faults.delete(target);
    return [active.fault];
  }

  return {
    set(route, fault) {
      if (fault === null) faults.delete(route);
      else faults.set(route, { fault, left: fault.times ?? Number.POSITIVE_INFINITY });
    },
    clear: () => faults.clear(),
    take: (route) => [...takeOf('*'), ...takeOf(route)],
  };
}
