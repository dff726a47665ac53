import { type ErrorData, toRadError } from '@radscore/core';
import { Component, type ReactNode } from 'react';
import { ErrorNotice } from './error-notice.js';

/** Shows the error of what is inside instead of leaving an empty page. */
export class Caught extends Component<{ readonly children: ReactNode }, { readonly error?: ErrorData }> {
  override state: { readonly error?: ErrorData } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error: toRadError(error).toJSON() };
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    return (
      <div className="page">
        <ErrorNotice error={this.state.error} />
      </div>
    );
  }
}
