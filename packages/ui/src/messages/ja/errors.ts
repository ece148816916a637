import type { errors as en } from '../en/errors.ts';
import type { Translation } from '../translation.ts';

/** What went wrong, in the user's terms. */
export const errors: Translation<typeof en> = {
  'error.signedOut':
    'サインアウトしています。サインインしてから、もう一度お試しください。入力した内容は残っています。',
  'error.offline': 'サーバーに接続できません。接続を確認して、もう一度お試しください。',
  'error.ours':
    'このアプリの設定に問題があります。あとでもう一度試すか、運営者にお知らせください。',
  'error.pause': '一度に多くの操作がありました。少し待ってから、もう一度お試しください。',
  'error.busy': 'サービスが応答していません。少し待ってから、もう一度お試しください。',
  'error.slow': 'サービスの応答に時間がかかりすぎました。少し待ってから、もう一度お試しください。',
  'error.rejected': 'サービスからの返答：{message}',
  'error.notConnected': '接続されたアカウントがありません。接続してから、もう一度お試しください。',
  'error.accountInvalid':
    'このアカウントは使えなくなりました。再接続してから、もう一度お試しください。',
  'error.gone': 'すでにオフです。別の場所でオフにされました。',
  'error.changed':
    '編集中に別の場所で変更されました。フォームの印のある箇所を確かめてから、もう一度保存してください。',
  'error.uncertain':
    'サービスからまだ返答がありません。トリガーの一覧を確かめるか、もう一度お試しください。二重になることはありません。',
  'error.earlier':
    '以前の操作で、そのときの入力内容ですでにオンになっています。先にトリガーの一覧を確かめてください。',
  'error.connectBlocked':
    'ブラウザーがウィンドウをブロックしました。このページのポップアップを許可して、もう一度お試しください。',
  'error.connectCutOff':
    'ブラウザーがそのウィンドウをこのページから切り離しているため、結果を受け取れませんでした。アカウントがまだなければ、もう一度お試しください。',
  'error.connectFailed': '接続できませんでした。少し待ってから、もう一度お試しください。',
  'error.tooLarge': 'フォームの内容が多すぎて送信できません。いちばん長い項目を短くしてください。',
};
