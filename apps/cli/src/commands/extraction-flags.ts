import { coreError, isRadError } from '@radscore/core';
import type { ContourRule } from '@radscore/dicom';
import { readRegularText } from '@radscore/host-node/files';
import { type MaskGeometry, type NamedRegion, parseRegions } from '@radscore/image';
import { makeParameters } from '@radscore/radiomics/parameters';

/** The options that say how to read images and outlines. */
export interface ReadingFlags {
  readonly maskGeometry?: MaskGeometry;
  readonly series?: string;
  readonly spacing?: readonly [number, number] | readonly [number, number, number];
  readonly frame?: number;
  readonly maskFrame?: number;
  readonly contours?: ContourRule;
  readonly acceptIdentity?: boolean;
  readonly maxBytes?: number;
}

/** The options of every command that extracts features. */
export interface ExtractionFlags extends ReadingFlags {
  readonly params?: string;
  readonly setting: readonly string[];
  readonly region: readonly string[];
}

/**
 * The parameters as plain data: the file's sections with the single settings over them, checked.
 *
 * @throws RAD-FILE-UNREADABLE, and RAD-PARAMETER-* with file and line.
 */
export async function readParameters({ params, setting }: ExtractionFlags): Promise<Record<string, unknown>> {
  let source: Record<string, unknown> = {};
  if (params !== undefined) {
    const text = await readRegularText(params);
    // YAML is seventy files to open: only who needs it waits for them.
    const { parseParameters } = await import('@radscore/radiomics/parameter-file');
    try {
      source = { ...parseParameters(text).source };
    } catch (error) {
      throw isRadError(error) ? error.at({ file: params }) : error;
    }
  }
  const single = setting.length === 0 ? {} : await parseSettings(setting);
  const merged = { ...source, setting: { ...(source.setting as object | undefined), ...single } };
  makeParameters(merged);
  return merged;
}

/** The regions of all `--region` options. Throws RAD-REGION-* with the place in the text. */
export function readRegions({ region }: Pick<ExtractionFlags, 'region'>): NamedRegion[] {
  return region.length === 0 ? [] : parseRegions(region.join('\n'));
}

/** The reading options that were given, as a request has them. */
export function readingOptions(flags: ReadingFlags) {
  const { maskGeometry, series, spacing, frame, maskFrame, contours, acceptIdentity, maxBytes } = flags;
  return {
    ...(maskGeometry && { maskGeometry }),
    ...(series !== undefined && { series }),
    ...(spacing && { spacing }),
    ...(frame !== undefined && { frame }),
    ...(maskFrame !== undefined && { maskFrame }),
    ...(contours && { contours }),
    ...(acceptIdentity && { identity: 'accept' as const }),
    ...(maxBytes !== undefined && { maxBytes }),
  };
}

async function parseSettings(texts: readonly string[]): Promise<Record<string, unknown>> {
  const { settingValue } = await import('./setting-value.js');
  return Object.fromEntries(
    texts.map((text) => {
      const [, name, value] = /^([^=:]+)[=:](.*)$/s.exec(text) ?? [];
      if (name === undefined || value === undefined) {
        throw coreError('RAD-PARAMETER-INVALID', { name: '--setting', value: text, problem: 'write it as name=value' });
      }
      return [name.trim(), settingValue(value)];
    }),
  );
}
