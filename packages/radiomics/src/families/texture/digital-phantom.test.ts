import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '../../conformance/testing/cases.js';
import { featureSettingsSchema } from '../../parameters/settings.js';
import { currentFeatures } from '../family.js';
import { glcm } from '../glcm/glcm.js';
import { gldm } from '../gldm/gldm.js';
import { glrlm } from '../glrlm/glrlm.js';
import { glszm } from '../glszm/glszm.js';
import { ngtdm } from '../ngtdm/ngtdm.js';
import { byName } from '../testing/regions.js';
import { digitalPhantom } from './testing/digital-phantom.js';

const settings = featureSettingsSchema.parse({});
const reference: Record<string, number> = JSON.parse(
  readFileSync(`${root}fixtures/oracle/pyradiomics/ibsi_digital__original_bw1.json`, 'utf8'),
).features;

const families = [glcm, glrlm, glszm, gldm, ngtdm];

test.each(families)("$name of IBSI's digital phantom agrees with PyRadiomics to 1e-12", (family) => {
  const found = byName(family.compute(digitalPhantom(), settings, new Set(currentFeatures(family))));
  const prefix = `original_${family.name}_`;
  const expected = Object.entries(reference).filter(([name]) => name.startsWith(prefix));
  expect(Object.keys(found).map((name) => prefix + name)).toEqual(expected.map(([name]) => name));
  for (const [name, value] of expected) {
    const difference = Math.abs(Number(found[name.slice(prefix.length)]) - value);
    expect(difference, name).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(value)));
  }
});

test.each(families)(
  "every feature of $name with an IBSI code has IBSI's value, and none of IBSI's is left out but the energy of dependences",
  (family) => {
    const expected = Object.fromEntries(ibsi[family.name].split(' ').map((pair) => pair.split('=')));
    const names = family.features.map(({ name }) => name);
    const found = byName(family.compute(digitalPhantom(), settings, new Set(names)));
    const codes = new Set(family.features.map((feature) => feature.ibsi));
    expect(Object.keys(expected).filter((code) => !codes.has(code))).toEqual(family === gldm ? ['CAS9'] : []);
    for (const { name, ibsi: code } of family.features) {
      if (code === undefined) continue;
      expect(Number(Number(found[name]).toPrecision(3)), name).toBe(Number(expected[code]));
    }
  },
);

/** IBSI 1 (CC BY 4.0): the values of the digital phantom in 3D, by code; averaged over directions where there are several matrices. */
const ibsi: Readonly<Record<string, string>> = {
  glcm: 'GYBY=0.503 60VM=2.14 UR99=3.1 TU9B=2.4 TF7R=1.43 D3YU=3.06 NTRS=1.56 ZGXS=4.29 OEEB=7.07 P6QZ=1.92 8ZQL=0.303 ACUI=5.32 8S9J=1.43 IB1Z=0.677 NDRX=0.851 WF0Z=0.618 1QCO=0.898 E8JP=0.0604 NI2N=0.157 QWB0=5.06 DG8W=7.07 7NFM=16.6 AE86=145 R8DG=-0.157 JN9H=0.52',
  glrlm:
    '22OV=0.705 W4KF=3.06 V3SW=0.603 G3QZ=9.7 HTZT=0.352 GD3A=8.54 IVPO=2.39 3KUM=17.6 R5YN=21.8 OVBL=0.43 W92Y=26.9 IC23=0.513 9ZK5=0.68 8CE5=3.46 SXLW=0.574 HJ9O=2.43',
  glszm:
    '5QRC=0.255 48P8=550 XMSY=0.253 5GN9=15.6 5RAI=0.0256 HW1V=2.76 YH51=503 J17V=1490 JNSA=1.4 Y1RO=0.28 4JP3=1 VB3A=0.2 P30P=0.0676 BYLV=2.64 3NSA=331 GU8N=2.32',
  gldm: 'SODN=0.045 IMOQ=109 TL9H=0.693 OAE7=7.66 EQ3F=0.00963 JA6D=0.736 NBZI=102 9QMG=235 FP8K=37.9 5SPA=0.512 Z87G=4.86 OKJI=0.0657 6XV8=1 1PFV=3.05 DNX2=22.1 FCBV=4.4 CAS9=0.0533',
  ngtdm: 'QCDE=0.0296 65HE=0.584 NQ30=6.54 HDEZ=13.5 1X9X=0.763',
};
