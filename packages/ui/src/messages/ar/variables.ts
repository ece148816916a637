import type { variables as en } from '../en/variables.ts';
import type { Translation } from '../translation.ts';

/** Texts of the host’s variables inside text fields. */
export const variables: Translation<typeof en> = {
  'variables.insert': 'إدراج متغيّر',
  'variables.insertInto': 'إدراج متغيّر في {title}',
  'variables.list': 'المتغيّرات',
  'variables.search': 'البحث عن متغيّرات',
  'variables.none': 'لا يوجد متغيّر بهذا الاسم.',
  'variables.more': 'اكتب للعثور على البقية، وعددها {count}.',
  'variables.offered': {
    zero: 'لا متغيّرات',
    one: 'متغيّر واحد',
    two: 'متغيّران',
    few: '{count} متغيّرات',
    many: '{count} متغيّرًا',
    other: '{count} متغيّر',
  },
  'variables.at': '{label}، متغيّر',
  'variables.inserted': 'تم إدراج {label}.',
  'variables.removed': 'تمت إزالة {label}.',
  'variables.missing': 'لم يعد متاحًا: {labels}. سيظل يُرسَل كما هو.',
};
