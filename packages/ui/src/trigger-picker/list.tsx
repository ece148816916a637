'use client';
import { usePickerList, type VisibleGroup, visibleGroups } from '@trigger-picker/react';
import { type HTMLAttributes, memo } from 'react';
import { classNames } from '../internals/class-names.ts';
import { useUi } from '../internals/ui-context.tsx';
import { TriggerPickerItem } from './item.tsx';
import { TriggerPickerSkeleton } from './skeleton.tsx';
import { usePicker } from './trigger-picker-context.tsx';

/** The triggers, by integration. Only the rows in view are in the document. */
export function TriggerPickerList({
  className,
  children,
  ...props
}: HTMLAttributes<HTMLDivElement>) {
  const picker = usePicker();
  const { t } = useUi();
  const { hasRows, list, content } = usePickerList(picker);
  return (
    <div {...props} className={classNames('tp-picker-body', className)}>
      {picker.status === 'loading' && <TriggerPickerSkeleton />}
      {hasRows && (
        <div
          {...list}
          className="tp-picker-list"
          data-slot="trigger-picker-list"
          aria-label={t('picker.list')}
        >
          <div {...content}>
            {visibleGroups(picker).map(({ group, headStyle, rows }) => (
              <div key={group.key} role="group" aria-label={group.integration.title}>
                {headStyle && <GroupHead group={group} style={headStyle} />}
                {rows.map((row) => (
                  <TriggerPickerItem key={row.key} row={row} />
                ))}
              </div>
            ))}
          </div>
        </div>
      )}
      {children}
    </div>
  );
}

const GroupHead = memo(function GroupHead({
  group,
  style,
}: {
  readonly group: VisibleGroup['group'];
  readonly style: NonNullable<VisibleGroup['headStyle']>;
}) {
  const { t } = useUi();
  const { integration, shown, total } = group;
  return (
    // The group's label says the same; reading both would say it twice.
    <div className="tp-group-head" style={style} aria-hidden="true">
      <bdi>{integration.title}</bdi>
      <span className="tp-group-count">{t('picker.group.count', { shown, total })}</span>
    </div>
  );
});
