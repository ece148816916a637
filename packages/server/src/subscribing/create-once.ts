import { isTriggerPickerError, type Subscription, TriggerPickerError } from '@trigger-picker/core';
import type { IdempotencyRecord, IdempotencyStore } from './idempotency-store.ts';

/** One request to subscribe, under the key that makes its repetitions one. */
export interface Attempt {
  /** Unique among users and projects. */
  readonly key: string;
  readonly fingerprint: string;
  readonly create: () => Promise<Subscription>;
  /** What an earlier attempt under this key made, if it still stands. */
  readonly recall: (earlier: IdempotencyRecord) => Promise<Subscription | undefined>;
}

/** Subscribes once for each key, however often it is asked and whatever became of the first time. */
export type SubscribeOnce = (attempt: Attempt) => Promise<Subscription>;

interface OnceOptions {
  readonly store: IdempotencyStore;
  /** Milliseconds after which another process' attempt must have ended. */
  readonly patience: number;
  readonly now: () => number;
}

interface Running {
  readonly fingerprint: string;
  readonly outcome: Promise<Subscription>;
}

export function createSubscribeOnce({ store, patience, now }: OnceOptions): SubscribeOnce {
  const running = new Map<string, Running>();

  async function run(attempt: Attempt): Promise<Subscription> {
    const { key, fingerprint } = attempt;
    const record: IdempotencyRecord = { fingerprint, state: 'running', startedAt: now() };
    const earlier = await store.claim(key, record);
    const standing = earlier && (await recall(attempt, earlier));
    if (standing) return standing;
    try {
      const made = await attempt.create();
      await store.save(key, { ...record, state: 'done', subscriptionId: made.id });
      return made;
    } catch (error) {
      const isUncertain = isTriggerPickerError(error) && error.code === 'SUBSCRIBE_UNCERTAIN';
      await (isUncertain ? store.save(key, { ...record, state: 'uncertain' }) : store.release(key));
      throw error;
    }
  }

  /**
   * A key may be used again once its subscription is gone: a workflow that was paused is published with the
   * same draft. So what stands at the vendor decides, not what was answered the first time.
   */
  async function recall(attempt: Attempt, earlier: IdempotencyRecord) {
    const isOther = earlier.fingerprint !== attempt.fingerprint;
    if (earlier.state === 'running' && now() - earlier.startedAt < patience) {
      throw new TriggerPickerError(isOther ? 'IDEMPOTENCY_MISMATCH' : 'SUBSCRIBE_UNCERTAIN');
    }
    const standing = await attempt.recall(earlier);
    if (standing && isOther) throw new TriggerPickerError('IDEMPOTENCY_MISMATCH');
    return standing;
  }

  return (attempt) => {
    const { key, fingerprint } = attempt;
    const current = running.get(key);
    if (current && current.fingerprint !== fingerprint) {
      return Promise.reject(new TriggerPickerError('IDEMPOTENCY_MISMATCH'));
    }
    if (current) return current.outcome;
    const outcome = run(attempt).finally(() => running.delete(key));
    running.set(key, { fingerprint, outcome });
    return outcome;
  };
}
