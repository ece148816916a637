import type { setup as en } from '../en/setup.ts';
import type { Translation } from '../translation.ts';

/** Texts of the whole flow: pick, fill in, see a sample, turn on. */
export const setup: Translation<typeof en> = {
  'setup.label': 'トリガーを設定',
  'setup.progress': 'ステップ {at}／{count}：{step}',
  'setup.step.pick': '選ぶ',
  'setup.step.form': '入力する',
  'setup.step.sample': '確かめる',
  'setup.change': '変更',
  'setup.changeTrigger': 'トリガーを変更',
  'setup.back': '戻る',
  'setup.cancel': 'キャンセル',
  'setup.sample': 'サンプルを見る',
  'setup.turnOn': 'オンにする',
  'setup.use': 'このトリガーを使う',
  'setup.save': '変更を保存',
  'setup.account.first':
    '先にアカウントを選んでください。入力できる内容はアカウントによって変わります。',
  'setup.moved':
    'この変更では、あらためてオンにします。新しいものがオンになってから古いものをオフにするため、イベントを取りこぼすことはなく、同じものが二度届くことはあります。',
  'setup.moved.polling':
    'この変更では、あらためてオンにし、その時点からイベントを探します。直前の出来事は取りこぼす可能性があります。',
  'setup.account.required': '使えるアカウントを選んでから進んでください。',
  'setup.loading': 'トリガーを読み込んでいます…',
  'setup.failed.title': 'このトリガーを読み込めませんでした',
  'setup.gone.title': 'このトリガーは提供されなくなりました',
  'setup.gone.help':
    'サービスに「{type}」がなくなりました。入力した内容は残っています。別のトリガーに変えるか、あとでもう一度お試しください。',
  'setup.retry': 'もう一度試す',
  'setup.error': 'オンになっていません。',
  'setup.error.save': '変更は保存されていません。',
  'setup.error.uncertain': 'すでにオンになっている可能性があります。',
  'setup.error.changed': 'まだ何も保存されていません。',
  'setup.reconnect': '再接続',
  'setup.waiting':
    'サービスはまだ準備中です。2 分ほどかかることがあります。待つ必要はありません。二重に行われることはありません。',
  'setup.waiting.stop': '待つのをやめる',
  'setup.restored': '前回入力して保存しなかった内容を元に戻しました。',
  'setup.restored.omitted': '次の項目は保存されないため、もう一度入力してください：{fields}。',
  'setup.restored.startOver': '最初からやり直す',
  'setup.restored.discard': '変更を破棄',
  'setup.general':
    'このアカウントに固有の項目を読み込めませんでした。下のフォームは一般的なものです。',
  'setup.unloaded':
    '一部を読み込めなかったため、ここに表示されていないものがあるかもしれません。{message}',
  'setup.names': '名前と画像を読み込めなかったため、技術的な名前を表示しています。',
  'setup.request': 'リクエスト {id}',
  'setup.done.used': '完了：「{trigger}」。',
  'setup.done.on': '「{trigger}」はオンです',
  'setup.done.saved': '「{trigger}」を保存しました',
  'setup.done.savedHelp': '変更は、これから届くイベントに適用されます。',
  'setup.done.help': 'これから {account} のイベントが届きます。',
  'setup.another': '別のトリガーを設定',
  'setup.close': '閉じる',
};
