import { picker } from './picker.ts';

/** The English catalog: the source of every key, and of the names that each message asks for. */
export const en = { ...picker } as const;
