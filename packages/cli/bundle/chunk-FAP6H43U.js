import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);

// packages/study/dist/run/feature-name.js
var families = ["firstorder", "shape2D", "shape", "glcm", "glrlm", "glszm", "gldm", "ngtdm"];
var named = new RegExp(`^(?:(.+?)[:_])?([A-Za-z][A-Za-z0-9.-]*)_(${families.join("|")})_([A-Za-z0-9.]+)$`);
function featureParts(name) {
  const colon = name.indexOf(":");
  const region = colon < 0 ? "" : name.slice(0, colon);
  const rest = name.slice(colon + 1);
  if (/^deep[_:]?\d+$/.test(name) || /^deep_/.test(rest))
    return { region: "", imageType: "deep", family: "deep", feature: rest };
  const [, before, imageType, family, feature] = named.exec(rest) ?? [];
  if (imageType === void 0 || family === void 0 || feature === void 0) {
    return { region, imageType: "other", family: "other", feature: rest };
  }
  return { region: region || (before ?? ""), imageType, family, feature };
}
function isOfImageType(imageType, wanted) {
  const prefix = prefixes[wanted] ?? wanted.toLowerCase();
  const own = imageType.toLowerCase();
  return own === prefix || own.startsWith(`${prefix}-`);
}
var prefixes = { LoG: "log-sigma", LBP2D: "lbp-2d", LBP3D: "lbp-3d" };

// packages/study/dist/run/candidates.js
function candidatesOf({ signatures, variants, models }) {
  return Object.keys(signatures).flatMap((signature, s) => Object.entries(variants).flatMap(([variant, { radiomics }]) => {
    if (radiomics === "none" && s > 0)
      return [];
    const fitted = Object.entries(models).filter(([, model]) => model.variants?.includes(variant) ?? true);
    return fitted.map(([model]) => ({ id: `${signature}/${variant}/${model}`, signature, variant, model }));
  }));
}
function signatureColumns(protocol, signature, names) {
  const { regions, imageTypes, families: families2, deep } = protocol.signatures[signature];
  return names.filter((name) => {
    const parts = featureParts(name);
    if (parts.family === "deep")
      return deep;
    if (isLesionColumn(name))
      return false;
    const colon = name.includes(":");
    if (colon && !regions.includes(parts.region))
      return false;
    if (imageTypes !== void 0 && !imageTypes.some((type) => isOfImageType(parts.imageType, type)))
      return false;
    return families2?.includes(parts.family) ?? true;
  });
}
var lesionColumns = { count: "lesions_count", volume: "lesions_volume_ml" };
function isLesionColumn(name) {
  return name === lesionColumns.count || name === lesionColumns.volume;
}

export {
  featureParts,
  candidatesOf,
  signatureColumns,
  lesionColumns,
  isLesionColumn
};
