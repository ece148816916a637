import type { choice as en } from '../en/choice.ts';
import type { Translation } from '../translation.ts';

/** Texts of dropdowns, static and loaded. */
export const choice: Translation<typeof en> = {
  'choice.placeholder': '選択…',
  'choice.placeholderOrType': '選択または入力…',
  'choice.search': '{title} を検索',
  'choice.searchPlaceholder': '検索',
  'choice.list': '{title} の選択肢',
  'choice.open': '{title} の選択肢を表示',
  'choice.clear': '{title} を消去',
  'choice.more': '{first}、{second} ほか {count} 件',

  'choice.notListed': '一覧にない値',
  'choice.notListed.saved': '以前に保存した値です。別の値を選ぶまで、このまま送信されます。',
  'choice.notListed.default':
    'トリガーにはじめから付いている値ですが、一覧にはありません。別の値を選ぶまで送信されます。',
  'choice.notListed.chosen': '一覧にない値です。別の値を選ぶまで送信されます。',
  'choice.stillChosen': '選択済み（一覧にない値）',
  'choice.sentAs': '{value} として送信',
  'choice.dropped.account': 'このアカウントにはないため、取り除きました：{choices}。',
  'choice.dropped.parent': '新しい {parents} には合わないため、取り除きました：{choices}。',

  'choice.ownText': '{title} に自由に入力',
  'choice.ownText.chosen': '自由入力',
  'choice.ownText.placeholder': 'または自由に入力…',
  'choice.ownText.kept': 'その名前の選択肢はありません。入力したとおりに送信されます。',

  'choice.count': { other: '選択肢 {count} 件' },
  'choice.found': { other: '{count} 件見つかりました' },
  'choice.none': '「{search}」に当てはまるものはありません。',
  'choice.waiting': '先に {parents} を選んでください。',
  'choice.loading': '{integration} から読み込んでいます…',
  'choice.searching': '検索しています…',
  'choice.loadingMore': '続きを読み込んでいます…',
  'choice.ready': '{integration} から取得しました。',
  'choice.partial':
    '{integration} から取得しました。最初の {count} 件を表示しています。入力すると残りを検索できます。',
  'choice.partial.open':
    '最初の {count} 件を表示しています。スクロールまたは検索で続きを表示します。',
  'choice.searchedHere': '検索できるのは読み込んだ分だけです：現在 {count} 件。',
  'choice.empty': '{integration} には、ここで選べるものがありません。',
  'choice.empty.static': '選べるものがありません。',
  'choice.failed': '一覧を読み込めませんでした。{message}',
  'choice.failed.more': '一覧の続きを読み込めませんでした。{message}',
  'choice.failed.refresh': '一覧を更新できませんでした。{message}',
  'choice.refused':
    '{integration} がこのアカウントを受け付けませんでした。再接続してから、もう一度お試しください。',
  'choice.loadMore': 'さらに読み込む',
  'choice.retry': 'もう一度試す',
  'choice.retryOf': '{title} の選択肢をもう一度読み込む',
  'choice.reconnect': '再接続',
  'choice.refresh': '{title} の選択肢を更新',
  'choice.refreshing': '更新しています…',
  'choice.create': '{integration} で新規作成',
  'form.mapping.source': '項目を選択または入力',
  'form.mapping.objectMapping': 'オブジェクト',
  'form.mapping.mainInput': '値',
  'form.mapping.dependentInput': '追加の値',
};
