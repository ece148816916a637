import type { form as en } from '../en/form.ts';
import type { Translation } from '../translation.ts';

/** Texts of the form that is made from a trigger's parameters. */
export const form: Translation<typeof en> = {
  'form.optional': '任意',
  'form.required': '必須',
  'form.readOnly': '設定済み',
  'form.nothing.title': '設定することはありません',
  'form.nothing.help': 'このトリガーに必要なのはアカウントだけです。',
  'form.show': '表示',
  'form.hide': '隠す',
  'form.showSecret': '{title} を表示',
  'form.hideSecret': '{title} を隠す',
  'form.documentation': 'ドキュメント',
  'form.newWindow': '新しいウィンドウで開きます',
  'form.yes': 'はい',
  'form.no': 'いいえ',
  'form.notSet': '未設定',
  'form.code.tab':
    '入力中の Tab は字下げになります。Tab で次へ移るには、先に Escape を押してください。',
  'form.kind.unknown':
    'これは新しい種類の項目（{type}）で、専用の入力欄がまだありません。入力した内容はテキストとして送信されます。',
  'form.kind.opaque': 'この種類の値には、まだ入力欄がありません。入力しなくても先へ進めます。',
  'form.kind.opaque.enter': 'それでも入力する',
  'form.kind.opaque.optional':
    'JSON で書いてください："引用符" で囲んだテキスト、数値、リスト、オブジェクト。そのまま送信されます。空にすると何も送信されません。',
  'form.kind.opaque.required':
    'このトリガーには必要ですが、まだ入力欄がありません。どの値を入れるかを、このアプリを設定した人に確かめ、JSON で書いてください："引用符" で囲んだテキスト、数値、リスト、オブジェクト。',
  'form.kind.opaque.saved': '以前に保存した値です。変更するまで、そのまま送信されます。',
  'form.kind.opaque.fixed': 'そのまま送信されます。',
  'form.kind.units': '単位：{units}。',
  'form.kind.account': '上で選んだアカウントを使います。',
  'form.kind.permission':
    '{integration} を接続するときに許可します。足りないものがあれば、アカウントを接続し直してください。',
  'form.kind.action': 'このボタンは {integration} の中だけで使えます。ここですることはありません。',
  'form.kind.display': '設定済みです。ここですることはありません。',

  'form.REQUIRED': '{title} は必須です。',
  'form.INVALID_VALUE': '{title} にこの値は入りません。消去して入力し直してください。',
  'form.INVALID_NUMBER': '「{text}」は数値ではありません。{example} のように書いてください。',
  'form.NUMBER_OUT_OF_RANGE': '{text} は大きすぎて送信できません。',
  'form.INEXACT_NUMBER':
    '{text} は桁が多すぎて正確に送信できません。最も近い数値は {nearest} です。',
  'form.INVALID_EMAIL': '「{text}」はメールアドレスではありません。',
  'form.INVALID_URL': '「{text}」は完全なアドレスではありません。https:// から始めてください。',
  'form.JSON_QUOTES': '{line} 行目：「{found}」を "open" のように二重引用符で囲んでください。',
  'form.JSON_COMMA_MISSING': '{line} 行目：「{found}」の前にカンマがありません。',
  'form.JSON_COMMA_EXTRA': '{line} 行目：最後の項目のあとのカンマを取ってください。',
  'form.JSON_ENDS_EARLY': '{line} 行目：値が途中で終わっています。「{found}」がありません。',
  'form.JSON_UNEXPECTED': '{line} 行目：「{found}」はここには置けません。',
  'form.INCOMPLETE_FILTER': { other: '{count} 件の条件が完成していません。' },
  'form.FILTER_FIELD_MISSING': '項目を選んでください。',
  'form.FILTER_OPERATOR_MISSING': '比べ方を選んでください。',
  'form.FILTER_OPERATOR_NOT_ALLOWED': 'この比べ方はここでは使えません。別のものを選んでください。',
  'form.FILTER_VALUE_MISSING': '値を入力するか、この行を取り除いてください。',
  'form.FILTER_DATE_INVALID': '「{text}」は日付ではありません。2026-11-25 のように書いてください。',
  'form.FILTER_OR_NOT_ALLOWED':
    'このトリガーで使える条件のグループは 1 つだけです。ほかを取り除いてください。',
  'field.copy': 'コピー',
  'field.copyTitle': '{title} をコピー',
  'field.copied': 'コピーしました',
  'field.loading': '読み込んでいます…',
  'field.loadFailed': 'この部分を読み込めませんでした。内容は保たれています。',
  'field.loadFailed.retry': 'もう一度試す',
};
