/** Works that the methods of a study rest on. */
export const references = {
  pyradiomics:
    'van Griethuysen JJM, Fedorov A, Parmar C, et al. Computational radiomics system to decode the radiographic phenotype. Cancer Res 2017;77:e104–e107.',
  ibsi: 'Zwanenburg A, Vallières M, Abdalah MA, et al. The Image Biomarker Standardization Initiative: standardized quantitative radiomics for high-throughput image-based phenotyping. Radiology 2020;295:328–338.',
  ibsiFilters:
    'Whybra P, Zwanenburg A, Andrearczyk V, et al. The Image Biomarker Standardization Initiative: standardized convolutional filters for reproducible radiomics and enhanced clinical insights. Radiology 2024;310:e231319.',
  icc: 'Shrout PE, Fleiss JL. Intraclass correlations: uses in assessing rater reliability. Psychol Bull 1979;86:420–428.',
  perturbation:
    'Zwanenburg A, Leger S, Agolli L, et al. Assessing robustness of radiomic features by image perturbation. Sci Rep 2019;9:614.',
  standardScale: 'Nyúl LG, Udupa JK. On standardizing the MR image intensity scale. Magn Reson Med 1999;42:1072–1081.',
  lasso: 'Tibshirani R. Regression shrinkage and selection via the lasso. J R Stat Soc B 1996;58:267–288.',
  coxLasso:
    'Simon N, Friedman J, Hastie T, Tibshirani R. Regularization paths for Cox’s proportional hazards model via coordinate descent. J Stat Softw 2011;39(5):1–13.',
  mrmr: 'Peng H, Long F, Ding C. Feature selection based on mutual information: criteria of max-dependency, max-relevance, and min-redundancy. IEEE Trans Pattern Anal Mach Intell 2005;27:1226–1238.',
  smote:
    'Chawla NV, Bowyer KW, Hall LO, Kegelmeyer WP. SMOTE: synthetic minority over-sampling technique. J Artif Intell Res 2002;16:321–357.',
  delong:
    'DeLong ER, DeLong DM, Clarke-Pearson DL. Comparing the areas under two or more correlated receiver operating characteristic curves: a nonparametric approach. Biometrics 1988;44:837–845.',
  clopperPearson:
    'Clopper CJ, Pearson ES. The use of confidence or fiducial limits illustrated in the case of the binomial. Biometrika 1934;26:404–413.',
  calibration:
    'Van Calster B, McLernon DJ, van Smeden M, et al. Calibration: the Achilles heel of predictive analytics. BMC Med 2019;17:230.',
  hosmerLemeshow:
    'Hosmer DW, Lemeshow S. Goodness of fit tests for the multiple logistic regression model. Commun Stat Theory Methods 1980;9:1043–1069.',
  decisionCurve:
    'Vickers AJ, Elkin EB. Decision curve analysis: a novel method for evaluating prediction models. Med Decis Making 2006;26:565–574.',
  firth:
    'Heinze G, Schemper M. A solution to the problem of separation in logistic regression. Stat Med 2002;21:2409–2419.',
  flic: 'Puhr R, Heinze G, Nold M, Lusa L, Geroldinger A. Firth’s logistic regression with rare events: accurate effect estimates and predictions? Stat Med 2017;36:2302–2317.',
  mcc: 'Chicco D, Jurman G. The advantages of the Matthews correlation coefficient (MCC) over F1 score and accuracy in binary classification evaluation. BMC Genomics 2020;21:6.',
  nested:
    'Varma S, Simon R. Bias in error estimation when using cross-validation for model selection. BMC Bioinformatics 2006;7:91.',
  optimism:
    'Harrell FE, Lee KL, Mark DB. Multivariable prognostic models: issues in developing models, evaluating assumptions and adequacy, and measuring and reducing errors. Stat Med 1996;15:361–387.',
  stability:
    'Nogueira S, Sechidis K, Brown G. On the stability of feature selection algorithms. J Mach Learn Res 2018;18(174):1–54.',
  permutation:
    'Ojala M, Garriga GC. Permutation tests for studying classifier performance. J Mach Learn Res 2010;11:1833–1863.',
  leakage:
    'Demircioğlu A. Measuring the bias of incorrect application of feature selection when using cross-validation in radiomics. Insights Imaging 2021;12:172.',
  cox: 'Cox DR. Regression models and life-tables. J R Stat Soc B 1972;34:187–220.',
  graf: 'Graf E, Schmoor C, Sauerbrei W, Schumacher M. Assessment and comparison of prognostic classification schemes for survival data. Stat Med 1999;18:2529–2545.',
  kaplanMeier:
    'Kaplan EL, Meier P. Nonparametric estimation from incomplete observations. J Am Stat Assoc 1958;53:457–481.',
  timeRoc:
    'Blanche P, Dartigues JF, Jacqmin-Gadda H. Estimating and comparing time-dependent areas under receiver operating characteristic curves for censored event times with competing risks. Stat Med 2013;32:5381–5397.',
  riley:
    'Riley RD, Ensor J, Snell KIE, et al. Calculating the sample size required for developing a clinical prediction model. BMJ 2020;368:m441.',
  tripod:
    'Collins GS, Moons KGM, Dhiman P, et al. TRIPOD+AI statement: updated guidance for reporting clinical prediction models that use regression or machine learning methods. BMJ 2024;385:e078378.',
  clear:
    'Kocak B, Baessler B, Bakas S, et al. CheckList for EvaluAtion of Radiomics research (CLEAR): a step-by-step reporting guideline for authors and reviewers endorsed by ESR and EuSoMII. Insights Imaging 2023;14:75.',
  metrics:
    'Kocak B, Akinci D’Antonoli T, Mercaldo N, et al. METhodological RadiomICs Score (METRICS): a quality scoring tool for radiomics research endorsed by EuSoMII. Insights Imaging 2024;15:8.',
  fong: 'Fong Y, Fortner J, Sun RL, Brennan MF, Blumgart LH. Clinical score for predicting recurrence after hepatic resection for metastatic colorectal cancer. Ann Surg 1999;230:309–318.',
  tbs: 'Sasaki K, Morioka D, Conci S, et al. The tumor burden score: a new “metro-ticket” prognostic tool for colorectal liver metastases based on tumor size and number of tumors. Ann Surg 2018;267:132–141.',
  game: 'Margonis GA, Sasaki K, Gholami S, et al. Genetic and morphological evaluation (GAME) score for patients with colorectal liver metastases. Br J Surg 2018;105:1210–1220.',
  mCs: 'Brudvik KW, Jones RP, Giuliante F, et al. RAS mutation clinical risk score to predict survival after resection of colorectal liver metastases. Ann Surg 2019;269:120–126.',
  konopke:
    'Konopke R, Kersting S, Distler M, et al. Prognostic factors and evaluation of a clinical score for predicting survival after resection of colorectal liver metastases. Liver Int 2009;29:89–102.',
} as const;

export type ReferenceKey = keyof typeof references;

/** A reference, or the study's own paper, by name. */
export interface Citation {
  readonly cite: ReferenceKey | { readonly text: string };
}

/** Text with citations in it, in reading order. */
export type Prose = readonly (string | Citation)[];

/** A sentence with citations in it: `prose\`by DeLong's method${cite('delong')}.\``. */
export function prose(parts: TemplateStringsArray, ...values: readonly (string | number | Citation)[]): Prose {
  return parts.flatMap((part, i) => {
    const value = values[i];
    return value === undefined ? [part] : [part, typeof value === 'number' ? String(value) : value];
  });
}

/** `a, b and c`, where each may hold citations. */
export function proseList(items: readonly Prose[]): Prose {
  return items.flatMap((item, i) => (i === 0 ? item : [i === items.length - 1 ? ' and ' : ', ', ...item]));
}

export function cite(key: ReferenceKey): Citation {
  return { cite: key };
}

/** Numbers citations in the order in which they are first read. */
export function createBibliography(): {
  readonly number: (citation: Citation) => number;
  readonly entries: () => readonly string[];
} {
  const entries: string[] = [];
  return {
    number: ({ cite: key }) => {
      const text = typeof key === 'string' ? references[key] : key.text;
      if (!entries.includes(text)) entries.push(text);
      return entries.indexOf(text) + 1;
    },
    entries: () => entries,
  };
}
