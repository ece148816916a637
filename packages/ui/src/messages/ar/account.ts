import type { account as en } from '../en/account.ts';
import type { Translation } from '../translation.ts';

/** Texts of the account choice. */
export const account: Translation<typeof en> = {
  'account.label': 'حساب {integration}',
  'account.choose': 'اختر حسابًا',
  'account.none': 'تأتي الأحداث من حسابك في {integration}. اربطه للمتابعة.',
  'account.cannotConnect': 'لا يوجد حساب مرتبط في {integration}، ولا يمكن ربط حساب من هنا.',
  'account.connect': 'ربط {integration}',
  'account.another': 'ربط حساب آخر',
  'account.reconnect': 'إعادة الربط',
  'account.status.valid': 'مرتبط',
  'account.status.invalid': 'يحتاج إلى إعادة الربط',
  'account.status.pending': 'جارٍ ربطه',
  'account.chosenLabel': 'الحساب المختار',
  'account.removedLabel': 'حساب محذوف',
  'account.invalid':
    'لم يعد وصول هذا الحساب مقبولًا لدى {integration}. أعد ربطه للمتابعة. لن تفقد شيئًا مما أدخلته.',
  'account.invalidHere':
    'لم يعد وصول هذا الحساب مقبولًا لدى {integration}، ولا يمكن إعادة ربطه هنا. اختر حسابًا آخر إن أمكن. لن تفقد شيئًا مما أدخلته.',
  'account.pending': 'لم يصل بعدُ تأكيد هذا الحساب من {integration}. تحقق مرة أخرى أو أعد ربطه.',
  'account.check': 'تحقق مرة أخرى',
  'account.removed': 'حُذف هذا الحساب. اختر حسابًا آخر أو اربطه. لن تفقد شيئًا مما أدخلته.',
  'account.connecting': 'في انتظار {integration}. أكمل الخطوات في النافذة التي فُتحت.',
  'account.inTab': 'فتح في علامة التبويب هذه',
  'account.cancel': 'إلغاء',
  'account.connected': 'تم ربط {account}.',
  'account.refused': 'لم يُمنح الوصول، لذلك لم يتم ربط {integration}. لم يتغير أي شيء آخر.',
  'account.cancelled': 'تم الإيقاف. لم يتم ربط {integration}.',
  'account.failed': 'تعذّر ربط {integration}. {message}',
  'account.retry': 'حاول مرة أخرى',
  'account.loading': 'جارٍ تحميل حساباتك…',
  'account.stale': 'قد لا تكون هذه القائمة محدّثة. {message}',
  'account.loadFailed': 'تعذّر تحميل حساباتك. {message}',
};
