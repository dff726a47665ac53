import { NativeSelect, TextInput } from '@mantine/core';
import type { ModelField } from '../../engine/opened-model.js';
import { changePatient, prediction } from '../../state/prediction.js';
import { useStore } from '../../state/store.js';
import { texts } from '../../texts/index.js';

const words = texts.predict;

/** The clinical values that a model reads, each by its kind. */
export function ClinicalFields({ fields }: { readonly fields: readonly ModelField[] }) {
  const values = useStore(prediction, (state) => state.clinical);
  const change = (name: string, value: string) => changePatient({ clinical: { ...values, [name]: value } });
  return fields.map(({ name, label, unit, type, levels }) => {
    const common = {
      size: 'xs',
      label: unit === undefined ? label : `${label}, ${unit}`,
      value: values[name] ?? '',
      onChange: ({ currentTarget }: { currentTarget: { value: string } }) => change(name, currentTarget.value),
    };
    const choices = type === 'flag' ? [words.yes, words.no] : levels;
    if (choices.length === 0) return <TextInput key={name} {...common} inputMode="decimal" autoComplete="off" />;
    const data = [{ value: '', label: words.unknown }, ...choices.map((value) => ({ value, label: value }))];
    return <NativeSelect key={name} {...common} data={data} />;
  });
}
