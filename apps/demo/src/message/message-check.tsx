import { formatPath, type JsonValue, readPath } from '@trigger-picker/core';
import {
  brokenReferences,
  type MessageTemplate,
  renderTemplate,
  type TemplateField,
} from '../../shared/template.ts';

/** What the message becomes with the sample, and what would go wrong with it. */
export function MessageCheck({
  template,
  record,
}: {
  readonly template: MessageTemplate;
  readonly record: JsonValue | undefined;
}) {
  const hasFields = template.some(isField);
  const problem = problemOf(template, record);
  return (
    <>
      {hasFields && record !== undefined && (
        <p className="message-preview">
          <span className="hint">With the sample: </span>
          {renderTemplate(template, record)}
        </p>
      )}
      <p className="hint message-problem" role="status">
        {problem}
      </p>
    </>
  );
}

function problemOf(template: MessageTemplate, record: JsonValue | undefined): string {
  const [broken] = brokenReferences(template);
  if (broken !== undefined) {
    return `${broken} is no field of the event, so the message cannot be published. Choose a field in its place, or take it out.`;
  }
  const missing = template
    .filter(isField)
    .find(({ path }) => record !== undefined && readPath(record, path) === undefined);
  return missing ? `This sample has no ${formatPath(missing.path)}.` : '';
}

function isField(part: MessageTemplate[number]): part is TemplateField {
  return typeof part !== 'string';
}
