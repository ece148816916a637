import type { trouble as en } from '../en/trouble.ts';
import type { Translation } from '../translation.ts';

/** Texts of a form where something is not as it should be, with a field or with saved values. */
export const trouble: Translation<typeof en> = {
  'form.invalid': {
    zero: 'لا حقول تحتاج إليك:',
    one: 'حقل واحد يحتاج إليك:',
    two: 'حقلان يحتاجان إليك:',
    few: '{count} حقول تحتاج إليك:',
    many: '{count} حقلًا تحتاج إليك:',
    other: '{count} حقل تحتاج إليك:',
  },
  'form.broken': 'تعذّر إظهار هذا الحقل. تبقى قيمته كما هي.',
  'form.broken.retry': 'إظهاره مرة أخرى',
  'form.opaque':
    'هذه القيمة المحفوظة لا تناسب الحقل. تبقى وتظل تُرسَل كما هي. أزلها لملء الحقل من جديد.',
  'form.opaque.remove': 'إزالة هذه القيمة',
  'form.unknown.title': {
    zero: 'لا قيم محفوظة زائدة عن حاجة هذا المشغّل',
    one: 'قيمة محفوظة لم يعد هذا المشغّل يطلبها',
    two: 'قيمتان محفوظتان لم يعد هذا المشغّل يطلبهما',
    few: '{count} قيم محفوظة لم يعد هذا المشغّل يطلبها',
    many: '{count} قيمة محفوظة لم يعد هذا المشغّل يطلبها',
    other: '{count} قيمة محفوظة لم يعد هذا المشغّل يطلبها',
  },
  'form.unknown.help': 'تبقى وتظل تُرسَل إلى أن تزيلها.',
  'form.unknown.remove': 'إزالة',
  'form.unknown.removeValue': 'إزالة {id}',
  'form.unknown.removed': 'ستُزال عند الحفظ.',
  'form.unknown.keep': 'إبقاء',
  'form.unknown.keepValue': 'إبقاء {id}',
  'form.value.none': 'لا شيء',
  'form.value.secret': 'مخفي لأنه سرّي',
  'form.elsewhere': {
    zero: 'لم تتغير أي قيمة من مكان آخر أثناء تعديلك:',
    one: 'تغيّرت قيمة من مكان آخر أثناء تعديلك. قيمتك باقية هنا إلى أن تقرر:',
    two: 'تغيّرت قيمتان من مكان آخر أثناء تعديلك. قيمتاك باقيتان هنا إلى أن تقرر:',
    few: 'تغيّرت {count} قيم من مكان آخر أثناء تعديلك. قيمك باقية هنا إلى أن تقرر:',
    many: 'تغيّرت {count} قيمة من مكان آخر أثناء تعديلك. قيمك باقية هنا إلى أن تقرر:',
    other: 'تغيّرت {count} قيمة من مكان آخر أثناء تعديلك. قيمك باقية هنا إلى أن تقرر:',
  },
  'form.conflict': '{title}: قيمتك «{mine}»، والقيمة المحفوظة من مكان آخر «{theirs}».',
  'form.conflict.keep': 'إبقاء قيمتي',
  'form.conflict.keepOf': 'إبقاء قيمتي: {title}',
  'form.conflict.take': 'أخذ القيمة الأخرى',
  'form.conflict.takeOf': 'أخذ القيمة الأخرى: {title}',
  'form.elsewhere.taken': 'تغيّر من مكان آخر في هذه الأثناء، وطُبّق هنا: {fields}.',
  'form.elsewhere.dismiss': 'حسنًا',
};
