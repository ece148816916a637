import type { account as en } from '../en/account.ts';
import type { Translation } from '../translation.ts';

/** Texts of the account choice. */
export const account: Translation<typeof en> = {
  'account.label': '{integration} のアカウント',
  'account.choose': 'アカウントを選択',
  'account.none': 'イベントはご自身の {integration} から届きます。続けるには接続してください。',
  'account.cannotConnect':
    '{integration} のアカウントは接続されておらず、ここからは接続できません。',
  'account.connect': '{integration} を接続',
  'account.another': '別のアカウントを接続',
  'account.reconnect': '再接続',
  'account.status.valid': '接続済み',
  'account.status.invalid': '再接続が必要',
  'account.status.pending': '接続中',
  'account.chosenLabel': '選択済みのアカウント',
  'account.removedLabel': '削除されたアカウント',
  'account.invalid':
    '{integration} がこのアカウントのアクセスを受け付けなくなりました。続けるには再接続してください。入力した内容は失われません。',
  'account.invalidHere':
    '{integration} がこのアカウントのアクセスを受け付けなくなりました。ここでは再接続できません。できれば別のアカウントを選んでください。入力した内容は失われません。',
  'account.pending':
    '{integration} はまだこのアカウントを確認していません。もう一度確認するか、再接続してください。',
  'account.check': 'もう一度確認',
  'account.removed':
    'このアカウントは削除されました。別のアカウントを選ぶか接続してください。入力した内容は失われません。',
  'account.connecting': '{integration} を待っています。開いたウィンドウで手続きを終えてください。',
  'account.inTab': 'このタブで開く',
  'account.cancel': 'キャンセル',
  'account.connected': '{account} を接続しました。',
  'account.refused':
    'アクセスが許可されなかったため、{integration} は接続されていません。ほかは何も変わっていません。',
  'account.cancelled': '中止しました。{integration} は接続されていません。',
  'account.failed': '{integration} を接続できませんでした。{message}',
  'account.retry': 'もう一度試す',
  'account.loading': 'アカウントを読み込んでいます…',
  'account.stale': 'この一覧は最新でない可能性があります。{message}',
  'account.loadFailed': 'アカウントを読み込めませんでした。{message}',
};
