import type { variables as en } from '../en/variables.ts';
import type { Translation } from '../translation.ts';

/** Texts of the host's variables inside text fields. */
export const variables: Translation<typeof en> = {
  'variables.insert': 'Insertar una variable',
  'variables.insertInto': 'Insertar una variable en {title}',
  'variables.list': 'Variables',
  'variables.search': 'Buscar variables',
  'variables.none': 'Ninguna variable se llama así.',
  'variables.more': 'Escribe para encontrar el resto: {count} más.',
  'variables.offered': {
    one: '{count} variable',
    many: '{count} de variables',
    other: '{count} variables',
  },
  'variables.at': '{label}, variable',
  'variables.inserted': 'Se ha insertado {label}.',
  'variables.removed': 'Se ha quitado {label}.',
  'variables.missing': 'Ya no está disponible: {labels}. Se sigue enviando tal cual.',
};
