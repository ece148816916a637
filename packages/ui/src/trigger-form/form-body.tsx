'use client';
import type { FieldName, FormModel, FormValues } from '@trigger-picker/core';
import { useMemo } from 'react';
import { type FieldRenderers, fieldRenderers } from '../fields/index.ts';
import { useUi } from '../internals/ui-context.tsx';
import { FieldList } from './field-list.tsx';
import { fieldPaths } from './field-paths.ts';
import { buildFieldTree } from './field-tree.ts';

interface FormBodyProps {
  readonly model: FormModel;
  readonly values: FormValues;
  readonly renderers: Partial<FieldRenderers> | undefined;
  readonly idOf: (name: FieldName) => string;
}

/** The fields that are shown now, or a word where there are none. */
export function FormBody({ model, values, renderers, idOf }: FormBodyProps) {
  const { t } = useUi();
  const all = useMemo(() => ({ ...fieldRenderers, ...renderers }), [renderers]);
  const paths = useMemo(() => fieldPaths(model.fields), [model]);
  const visible = model.visibleFields(values);
  if (visible.length === 0) {
    return (
      <div className="tp-form-nothing" data-slot="form-nothing">
        <p className="tp-empty-title">{t('form.nothing.title')}</p>
        <p className="tp-help">{t('form.nothing.help')}</p>
      </div>
    );
  }
  return <FieldList nodes={buildFieldTree(visible)} paths={paths} idOf={idOf} renderers={all} />;
}
