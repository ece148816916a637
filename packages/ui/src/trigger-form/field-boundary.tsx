'use client';
import { Component, type ReactNode } from 'react';
import { LazyPart } from '../fields/lazy-part.tsx';
import { brokenField } from './lazy-trouble.ts';

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
    const { title, children } = this.props;
    if (!this.state.isBroken) return children;
    const onRetry = () => this.setState({ isBroken: false });
    return <LazyPart part={brokenField} props={{ title, onRetry }} />;
  }
}
