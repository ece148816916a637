'use client';
import type { FieldName, FormModel, FormValues } from '@trigger-picker/core';
import { useMemo } from 'react';
import { useFormContext } from '../fields/form-context.tsx';
import { usePreload } from '../fields/use-preload.ts';
import { useUi } from '../internals/ui-context.tsx';
import { FieldList } from './field-list.tsx';
import { fieldPaths } from './field-paths.ts';
import { buildFieldTree } from './field-tree.ts';

interface FormBodyProps {
  readonly model: FormModel;
  readonly values: FormValues;
  readonly idOf: (name: FieldName) => string;
}

/** The fields that are shown now, or a word where there are none. */
export function FormBody({ model, values, idOf }: FormBodyProps) {
  const { t, slot } = useUi();
  const { trigger } = useFormContext();
  usePreload(model.fields, trigger);
  const paths = useMemo(() => fieldPaths(model.fields), [model]);
  const visible = model.visibleFields(values);
  if (visible.length === 0) {
    return (
      <div {...slot('form-nothing')}>
        <p {...slot('form-nothing-title')}>{t('form.nothing.title')}</p>
        <p {...slot('form-nothing-help')}>{t('form.nothing.help')}</p>
      </div>
    );
  }
  return <FieldList nodes={buildFieldTree(visible)} paths={paths} idOf={idOf} />;
}
