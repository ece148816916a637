'use client';
import type { FieldName, FormModel, FormValues } from '@trigger-picker/core';
import { useMemo } from 'react';
import { usePreload } from '../fields/use-preload.ts';
import { useSameList } from '../internals/use-same-list.ts';
import { FieldList } from './field-list.tsx';
import { fieldPaths } from './field-paths.ts';
import { buildFieldTree } from './field-tree.ts';
import { useFormUi } from './use-form-ui.ts';

interface FormBodyProps {
  readonly model: FormModel;
  readonly values: FormValues;
  readonly idOf: (name: FieldName) => string;
}

/** The fields that are shown now, or a word where there are none. */
export function FormBody({ model, values, idOf }: FormBodyProps) {
  const { t, slot } = useFormUi();
  usePreload(model.fields);
  const paths = useMemo(() => fieldPaths(model.fields), [model]);
  // A letter changes no field that is shown: the list of them stays, and only the field it is typed in renders.
  const visible = useSameList(model.visibleFields(values));
  const nodes = useMemo(() => buildFieldTree(visible), [visible]);
  if (visible.length === 0) {
    return (
      <div {...slot('form-nothing')}>
        <p {...slot('form-nothing-title')}>{t('form.nothing.title')}</p>
        <p {...slot('form-nothing-help')}>{t('form.nothing.help')}</p>
      </div>
    );
  }
  return <FieldList nodes={nodes} paths={paths} idOf={idOf} />;
}
