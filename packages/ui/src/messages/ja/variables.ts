import type { variables as en } from '../en/variables.ts';
import type { Translation } from '../translation.ts';

/** Texts of the host's variables inside text fields. */
export const variables: Translation<typeof en> = {
  'variables.insert': '変数を挿入',
  'variables.insertInto': '{title} に変数を挿入',
  'variables.list': '変数',
  'variables.search': '変数を検索',
  'variables.none': 'その名前の変数はありません。',
  'variables.more': '入力すると残りの {count} 件を検索できます。',
  'variables.offered': { other: '変数 {count} 件' },
  'variables.at': '変数 {label}',
  'variables.inserted': '{label} を挿入しました。',
  'variables.removed': '{label} を取り除きました。',
  'variables.missing': '使えなくなった変数：{labels}。そのまま送信されます。',
};
