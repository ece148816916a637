import type { subscriptions as en } from '../en/subscriptions.ts';
import type { Translation } from '../translation.ts';

/** Texts of the list of triggers that are turned on. */
export const subscriptions: Translation<typeof en> = {
  'subscriptions.title': 'トリガー',
  'subscriptions.count.on': 'オン {count} 件',
  'subscriptions.count.attention': { other: '要確認 {count} 件' },
  'subscriptions.status.on': 'オン',
  'subscriptions.status.attention': '要確認',
  'subscriptions.status.stopped': '停止',
  'subscriptions.lastEvent': '最後のイベント：{time}',
  'subscriptions.lastCheck': '最後の確認：{time}',
  'subscriptions.noEvent': 'イベントはまだありません',
  'subscriptions.parameter': '{title}：{value}',
  'subscriptions.removedAccount': '削除されたアカウント',
  'subscriptions.edit': '編集',
  'subscriptions.editTrigger': '{trigger} を編集',
  'subscriptions.turnOff': 'オフにする',
  'subscriptions.turnOffTrigger': '{trigger} をオフにする',
  'subscriptions.turnOff.title': '「{trigger}」をオフにしますか？',
  'subscriptions.turnOff.help':
    'すぐに受信を止めます。オフの間の出来事が、あとから届くことはありません。',
  'subscriptions.turnOff.keep': 'オンのままにする',
  'subscriptions.turnedOff': '「{trigger}」はオフです。',
  'subscriptions.turnOffFailed': 'オフにできず、元のままです。{message}',
  'subscriptions.warning': '「{trigger}」はオフですが、{integration} で対応が必要です：{warning}',
  'subscriptions.dismiss': '閉じる',
  'subscriptions.turnOn': 'もう一度オンにする',
  'subscriptions.turnOnTrigger': 'もう一度オンにする：{trigger}',
  'subscriptions.reconnect': '再接続',
  'subscriptions.reconnectTrigger': '{trigger} のアカウントを再接続',
  'subscriptions.turnedOn': '「{trigger}」はふたたびオンです。止まっていた間の出来事は届きません。',
  'subscriptions.turnOnFailed': 'オンにできず、止まったままです。{message}',
  'subscriptions.leftOver':
    'ふたたびオンになりましたが、止まっていたほうを削除できませんでした。そちらをオフにしてください。{message}',
  'subscriptions.cause.account':
    '{integration} がこのアカウントのアクセスを受け付けなくなりました。続けるには再接続してください。',
  'subscriptions.cause.removed':
    '使っていたアカウントが削除されました。編集して、別のアカウントを選んでください。',
  'subscriptions.cause.accountHere':
    '{integration} がこのアカウントのアクセスを受け付けなくなりました。ここでは再接続できません。',
  'subscriptions.cause.removedHere':
    '使っていたアカウントが削除されました。オフにして、別のアカウントで設定し直してください。',
  'subscriptions.cause.access': 'サービスがこのアカウントのアクセスを受け付けなくなりました。',
  'subscriptions.cause.permission': 'このアカウントには、これを読む権限がなくなりました。',
  'subscriptions.cause.gone': '見ていた対象がなくなりました。',
  'subscriptions.cause.limit': 'サービスから、要求を減らすよう繰り返し求められました。',
  'subscriptions.cause.delivery': 'イベントをここへ届けることに、繰り返し失敗しました。',
  'subscriptions.cause.service': 'サービスがエラーを返し続けました。',
  'subscriptions.cause.unknown': 'エラーが繰り返されたため止まりました。',
  'subscriptions.raw': 'サービスからの返答',
  'subscriptions.loading': 'トリガーを読み込んでいます…',
  'subscriptions.failed.title': 'トリガーを読み込めませんでした',
  'subscriptions.failed.stale': 'この一覧は最新でない可能性があります。{message}',
  'subscriptions.retry': 'もう一度試す',
  'subscriptions.none.title': 'オンのトリガーはまだありません',
  'subscriptions.none.help': 'オンにしたトリガーが、その状態とともにここに並びます。',
};
