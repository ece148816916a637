'use client';
import { Component, type ReactNode } from 'react';
import { Button } from '../primitives/button.tsx';
import { Notice } from '../primitives/notice.tsx';
import { useFormUi } from './use-form-ui.ts';

interface FieldBoundaryProps {
  readonly title: string;
  readonly children: ReactNode;
}

interface FieldBoundaryState {
  readonly isBroken: boolean;
}

/** Keeps a field that throws to itself: the rest of the form goes on, and its value stays. */
export class FieldBoundary extends Component<FieldBoundaryProps, FieldBoundaryState> {
  override state: FieldBoundaryState = { isBroken: false };

  static getDerivedStateFromError(): FieldBoundaryState {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <BrokenField title={this.props.title} onRetry={() => this.setState({ isBroken: false })} />
    );
  }
}

function BrokenField({ title, onRetry }: { readonly title: string; readonly onRetry: () => void }) {
  const { t, slot } = useFormUi();
  return (
    <div {...slot('broken-field')}>
      <span {...slot('broken-field-label')}>
        <bdi>{title}</bdi>
      </span>
      <Notice
        tone="warn"
        role="status"
        action={
          <Button size="small" onClick={onRetry}>
            {t('form.broken.retry')}
          </Button>
        }
      >
        {t('form.broken')}
      </Notice>
    </div>
  );
}
