import type { payload as en } from '../en/payload.ts';
import type { Translation } from '../translation.ts';

/** Texts of the sample event. */
export const payload: Translation<typeof en> = {
  'payload.title': 'サンプルイベント',
  'payload.tree': 'イベントの項目',
  'payload.insert': '挿入',
  'payload.insertField': '{path} を挿入',
  'payload.selectHelp': '項目を選ぶと挿入されます。必要な場所へドラッグすることもできます。',
  'payload.missing': 'このサンプルにはありません',
  'payload.hidden': '非表示（秘密の情報かもしれません）',
  'payload.cut': { other: '{count} 件のうち最初の {shown} 件の項目を表示しています。' },
  'payload.type.text': 'テキスト',
  'payload.type.number': '数値',
  'payload.type.boolean': 'はい／いいえ',
  'payload.type.date': '日付',
  'payload.type.object': 'オブジェクト',
  'payload.type.list': 'リスト',
  'payload.type.empty': '空',
  'payload.size': '{type} · {count}',
  'payload.sizeCut': '{type} · {count} 件中 {shown} 件',
  'payload.samples': 'サンプル',
  'payload.sampleOf': 'サンプル {at}／{count}',
  'payload.previous': '前のサンプル',
  'payload.next': '次のサンプル',
  'payload.loading': 'サンプルイベントを読み込んでいます…',
  'payload.waiting': 'サービスの応答に時間がかかっています。30 秒たつと自動的に止まります。',
  'payload.cancel': 'キャンセル',
  'payload.stopped.title': 'サンプルは読み込まれませんでした',
  'payload.failed.title': 'サンプルを読み込めませんでした',
  'payload.failed.help': 'サンプルがなくても先へ進めます。',
  'payload.retry': 'もう一度試す',
  'payload.none.title': 'サンプルはまだありません',
  'payload.none.help':
    'このトリガーにはサンプルイベントがありません。最初のイベントが届くと、ここに項目が表示されます。',
};
