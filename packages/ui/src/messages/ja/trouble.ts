import type { trouble as en } from '../en/trouble.ts';
import type { Translation } from '../translation.ts';

/** Texts of a form where something is not as it should be, with a field or with saved values. */
export const trouble: Translation<typeof en> = {
  'form.invalid': { other: '{count} 件の項目を確かめてください：' },
  'form.broken': 'この項目を表示できません。値はそのまま保たれています。',
  'form.broken.retry': 'もう一度表示',
  'form.opaque':
    '保存された値がこの項目に合いません。このまま保たれ、送信されます。入力し直すには取り除いてください。',
  'form.opaque.remove': 'この値を取り除く',
  'form.unknown.title': { other: 'このトリガーで使われなくなった保存値：{count} 件' },
  'form.unknown.help': '取り除くまで保たれ、送信されます。',
  'form.unknown.remove': '取り除く',
  'form.unknown.removeValue': '{id} を取り除く',
  'form.unknown.removed': '保存すると取り除かれます。',
  'form.unknown.keep': '残す',
  'form.unknown.keepValue': '{id} を残す',
  'form.value.none': 'なし',
  'form.value.secret': '非表示（秘密の情報）',
  'form.elsewhere': {
    other:
      '編集中に、別の場所で {count} 件の値が変更されました。決めるまでは、ご自身の値が表示されます：',
  },
  'form.conflict': '{title}：ご自身の値は「{mine}」、別の場所で保存された値は「{theirs}」です。',
  'form.conflict.keep': '自分の値を残す',
  'form.conflict.keepOf': '自分の値を残す：{title}',
  'form.conflict.take': '保存された値にする',
  'form.conflict.takeOf': '保存された値にする：{title}',
  'form.elsewhere.taken': '別の場所での変更をここにも反映しました：{fields}。',
  'form.elsewhere.dismiss': '了解',
};
