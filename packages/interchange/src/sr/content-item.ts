import { type Code, type DicomAttributes, decimalString, type ReferencedInstance } from '@radscore/dicom';
import { dcm, ownScheme } from '../coding/code.js';
import { referenced } from '../documents/header.js';

/** How an item is related to the one it appears in (PS3.3, C.17.3.2.4). */
export type Relationship =
  | 'CONTAINS'
  | 'HAS OBS CONTEXT'
  | 'HAS ACQ CONTEXT'
  | 'HAS CONCEPT MOD'
  | 'HAS PROPERTIES'
  | 'INFERRED FROM';

type Items = readonly DicomAttributes[];

/** A code as an item of a sequence; one of more than 16 characters is a long code (PS3.3, 8.1). */
export function codeItem({ value, scheme, meaning }: Code): DicomAttributes {
  return {
    [value.length > 16 ? 'LongCodeValue' : 'CodeValue']: value,
    CodingSchemeDesignator: scheme,
    CodeMeaning: meaning.slice(0, 64),
  };
}

/** Schemes that are none of the standard's own, as the header must name them. */
export const codingSchemes: Items = [
  {
    CodingSchemeDesignator: ownScheme.designator,
    CodingSchemeName: ownScheme.name,
    CodingSchemeResponsibleOrganization: 'radscore',
  },
];

const item = (
  relationship: Relationship,
  valueType: string,
  concept: Code,
  rest: DicomAttributes,
  children: Items,
) => ({
  RelationshipType: relationship,
  ValueType: valueType,
  ConceptNameCodeSequence: [codeItem(concept)],
  ...rest,
  ...(children.length > 0 && { ContentSequence: children }),
});

/** A heading with what stands below it. */
export function container(concept: Code, children: Items, template?: string): DicomAttributes {
  const rest = {
    ContinuityOfContent: 'SEPARATE',
    ...(template !== undefined && {
      ContentTemplateSequence: [{ MappingResource: 'DCMR', TemplateIdentifier: template }],
    }),
  };
  return item('CONTAINS', 'CONTAINER', concept, rest, children);
}

export function text(relationship: Relationship, concept: Code, value: string, children: Items = []): DicomAttributes {
  return item(relationship, 'TEXT', concept, { TextValue: value }, children);
}

export function code(relationship: Relationship, concept: Code, value: Code, children: Items = []): DicomAttributes {
  return item(relationship, 'CODE', concept, { ConceptCodeSequence: [codeItem(value)] }, children);
}

export function uid(relationship: Relationship, concept: Code, value: string): DicomAttributes {
  return item(relationship, 'UIDREF', concept, { UID: value }, []);
}

/** A person's name. */
export function person(relationship: Relationship, concept: Code, value: string): DicomAttributes {
  return item(relationship, 'PNAME', concept, { PersonName: value }, []);
}

/** A number with its unit: as a decimal of 16 characters, and beside it with every bit. Null is said to be no number. */
export function number(
  relationship: Relationship,
  concept: Code,
  { value, unit }: { readonly value: number | null; readonly unit: Code },
  children: Items = [],
): DicomAttributes {
  const rest =
    value === null
      ? {
          MeasuredValueSequence: [] as Items,
          NumericValueQualifierCodeSequence: [codeItem(dcm('114000', 'Not a number'))],
        }
      : {
          MeasuredValueSequence: [
            {
              FloatingPointValue: value,
              MeasurementUnitsCodeSequence: [codeItem(unit)],
              NumericValue: decimalString(value),
            },
          ],
        };
  return item(relationship, 'NUM', concept, rest, children);
}

/** A reference to an image, or to segments of a segmentation. */
export function image(
  relationship: Relationship,
  concept: Code | undefined,
  instance: ReferencedInstance,
  segments: readonly number[] = [],
): DicomAttributes {
  return {
    RelationshipType: relationship,
    ValueType: 'IMAGE',
    ...(concept && { ConceptNameCodeSequence: [codeItem(concept)] }),
    ReferencedSOPSequence: [
      { ...referenced(instance), ...(segments.length > 0 && { ReferencedSegmentNumber: [...segments] }) },
    ],
  };
}
