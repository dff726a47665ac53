import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);

// packages/core/dist/errors/cli.js
var cliErrors = {
  "RAD-USAGE": {
    message: "The command does not fit together: {problem}.",
    remedy: "Run it with --help to see its options and an example."
  }
};

// packages/core/dist/errors/core.js
var coreErrors = {
  "RAD-INTERNAL": {
    message: "Something failed that radscore did not foresee: {detail}",
    remedy: "Please report it with the command and the error code; the other cases are not affected."
  },
  "RAD-CANCELLED": {
    message: "The work was stopped before it was finished.",
    remedy: "Run the same command again with --resume to go on where it stopped."
  },
  "RAD-PARAMETER-UNKNOWN": {
    message: 'Unknown {kind} "{name}".{suggestion}',
    remedy: "Known are: {known}."
  },
  "RAD-PARAMETER-INVALID": {
    message: "The value {value} of {name} is not valid: {problem}.",
    remedy: "Correct {name}."
  }
};

// packages/core/dist/errors/image.js
var imageErrors = {
  "RAD-MASK-EMPTY": {
    message: "The mask has no voxel of {label}.",
    remedy: "Choose a label or segment that the mask holds (`radscore inspect` lists them), or draw the outlines that are missing."
  },
  // Reading files
  "RAD-FORMAT-UNKNOWN": {
    message: "The content is in none of the formats that radscore reads.",
    remedy: "Give one of: {known}."
  },
  "RAD-FORMAT-UNSUPPORTED": {
    message: "This {format} file holds {what}, which radscore does not read.",
    remedy: "Convert it to a scalar image of numbers, for example to NIfTI."
  },
  "RAD-HEADER-INVALID": {
    message: "The {format} header is not valid: {field} {problem}.",
    remedy: "The file is damaged or was written wrongly; export it again from its source."
  },
  "RAD-FILE-TRUNCATED": {
    message: "The header announces {expected} bytes, but only {actual} are there.",
    remedy: "The file is cut off; copy or export it again."
  },
  "RAD-FILE-SURPLUS": {
    message: "The header announces {expected} bytes, but the file holds more.",
    remedy: "Header and data do not belong together; export the file again from its source."
  },
  "RAD-FILE-CORRUPT": {
    message: "The compressed data cannot be unpacked: {detail}.",
    remedy: "The file is damaged; copy or export it again."
  },
  "RAD-FILE-TOO-LARGE": {
    message: "The header announces {bytes} bytes, more than the {limit} that radscore reads from one file.",
    remedy: "Crop or split the image, or correct the header if it is wrong."
  },
  "RAD-FORMAT-LIMIT": {
    message: "A {format} file cannot hold {what}.",
    remedy: "Choose another format, for example NRRD."
  },
  "RAD-FORMAT-UNWRITABLE": {
    message: "The ending of the file name is none of a format that radscore writes.",
    remedy: "Choose one of: {known}."
  },
  "RAD-FILE-UNREADABLE": {
    message: "The file cannot be read: {detail}.",
    remedy: "Check that the path exists, is a file and may be read."
  },
  "RAD-FILE-UNWRITABLE": {
    message: "The file cannot be written: {detail}.",
    remedy: "Check that the folder exists, may be written and has space left."
  },
  "RAD-COMPANION-MISSING": {
    message: "The header keeps its voxels in another file, {name}, which is not there.",
    remedy: "Put {name} beside the header, under this name."
  },
  "RAD-FRAMES-SEVERAL": {
    message: "The file holds {frames} images (frames), not one.",
    remedy: "Choose one by its number, from 0 to {last}, with the option frame."
  },
  "RAD-FRAME-UNKNOWN": {
    message: "There is no frame {frame}: the file holds {frames}.",
    remedy: "Choose a frame from 0 to {last}."
  },
  "RAD-SPACING-INVALID": {
    message: "The voxel spacing along {axis} is {spacing} mm, which cannot be.",
    remedy: "Correct the spacing in the header; radscore takes from {least} to {most} mm."
  },
  "RAD-SPACING-MISSING": {
    message: "A {format} file does not say how large its pixels are.",
    remedy: "Give the pixel spacing in mm with the option spacing."
  },
  "RAD-DIRECTION-SKEWED": {
    message: "The image axes are not at right angles, or not all there: {detail}.",
    remedy: "Resample the image onto a rectangular grid, or correct the direction in the header."
  },
  "RAD-VOXEL-RANGE": {
    message: "A 64-bit voxel value, {value}, is too large to be kept exactly.",
    remedy: "Convert the image to a smaller voxel type."
  },
  // DICOM
  "RAD-DICOM-INVALID": {
    message: "The file is not valid DICOM: {problem}.",
    remedy: "The file is damaged or was written wrongly; export it again from its source."
  },
  "RAD-DICOM-NO-IMAGE": {
    message: "There is no DICOM image among the {files} files given.",
    remedy: "Give the folder, zip or files of an image series; `radscore inspect` lists what is there and why it was skipped."
  },
  "RAD-DICOM-WRONG-KIND": {
    message: "The file is a DICOM {found}, not {wanted}.",
    remedy: "Give {wanted}; `radscore inspect` lists what a folder holds."
  },
  "RAD-DICOM-SERIES-UNKNOWN": {
    message: 'No series matches "{wanted}".{suggestion}',
    remedy: "Choose by id, number or description. There are: {known}."
  },
  "RAD-DICOM-SERIES-AMBIGUOUS": {
    message: '"{wanted}" matches {count} series.',
    remedy: "Choose one by its id. There are: {known}."
  },
  "RAD-DICOM-SERIES-MIXED": {
    message: "The slices of the series do not belong together: {field} is {first} in one and {other} in another.",
    remedy: "Give only the slices of one reconstruction, or export the series again."
  },
  "RAD-DICOM-ORIENTATION-CHANGES": {
    message: "The orientation of the slices changes within the series, by {degrees} degrees.",
    remedy: "Take the localizer out of the folder, or export the series again."
  },
  "RAD-DICOM-GANTRY-TILT": {
    message: "The slices are sheared: their positions move at {degrees} degrees to the normal of the slices (gantry tilt).",
    remedy: "Correct the tilt by resampling on the scanner or workstation, and export that series."
  },
  "RAD-DICOM-SLICES-MISSING": {
    message: "{count} slices are missing: {gaps}; elsewhere the slices lie {spacing} mm apart.",
    remedy: "Copy or export the whole series again."
  },
  "RAD-DICOM-SLICES-DUPLICATE": {
    message: "{count} slices lie at the same position, {position} mm along the normal: {files}.",
    remedy: "Remove the double files, or give only one phase, echo or time of the series."
  },
  "RAD-DICOM-SLICES-UNEVEN": {
    message: "The slices are not evenly spaced: {gaps}; elsewhere they lie {spacing} mm apart.",
    remedy: "Export a series with even spacing, or resample it onto one."
  },
  "RAD-DICOM-GEOMETRY-MISSING": {
    message: "The header does not say {what}.",
    remedy: "Export the series with its geometry, or give the spacing in mm with the option spacing."
  },
  "RAD-DICOM-TRANSFER-SYNTAX": {
    message: "The file uses the transfer syntax {syntax}, which radscore does not read.",
    remedy: "Convert it to explicit little endian, for example with `gdcmconv --raw` or dcmtk."
  },
  "RAD-DICOM-CODEC-MISSING": {
    message: "The pixels are compressed ({syntax}), and no decoder was given.",
    remedy: "Pass the decoder of createCodecs with the option codecs; the readers for Node do so by themselves."
  },
  "RAD-DICOM-PIXELS-CORRUPT": {
    message: "The compressed pixels of frame {frame} cannot be decoded: {detail}.",
    remedy: "The file is damaged; copy or export it again."
  },
  "RAD-DICOM-FRAME-DIFFERS": {
    message: "The header announces frames of {header}, but compressed frame {frame} holds {found}.",
    remedy: "The file was written wrongly; export it again from its source."
  },
  "RAD-DICOM-SUV-IMPOSSIBLE": {
    message: "The PET values cannot be turned into SUVbw: {reason}.",
    remedy: "Export the series with the missing values, or read it in the unit of the file."
  },
  "RAD-SEGMENT-UNKNOWN": {
    message: 'No segment matches "{wanted}".{suggestion}',
    remedy: "Choose by number or name. There are: {known}."
  },
  "RAD-CONTOUR-OFF-GRID": {
    message: 'The contours of "{roi}" do not lie on the slices of the image: {detail}.',
    remedy: "Give the image series on which the structures were drawn."
  },
  "RAD-ZIP-INVALID": {
    message: "The zip archive cannot be unpacked: {detail}.",
    remedy: "Copy or make the archive again, without password."
  },
  // Geometry and resampling
  "RAD-GEOMETRY-DIFFERS": {
    message: "Two images that must share one grid do not: {differences}.",
    remedy: "Bring the outlines onto the image with --mask-geometry resample, or, if the voxels already match, --mask-geometry copy."
  },
  "RAD-GEOMETRY-BOX": {
    message: "A block from {lower} to {upper} along {axis} does not lie in an image of {size} voxels.",
    remedy: "Clip the block to the image, or pad the image first."
  },
  "RAD-ORIENTATION-CODE": {
    message: '"{code}" does not name an orientation.',
    remedy: "Give three letters, one of each pair L/R, P/A, S/I: for example LPS or RAS."
  },
  "RAD-MASK-OUTSIDE": {
    message: "The region reaches out of the image along {axis}: from {lower} to {upper}, where the image has voxels 0 to {last}.",
    remedy: "Check that image and mask belong together; `radscore inspect` shows the geometry of both."
  },
  "RAD-RESAMPLE-SPACING": {
    message: "The spacing to resample to, {spacing} mm along {axis}, is not possible: {problem}.",
    remedy: "Give a positive spacing in mm, or 0 to keep an axis as it is."
  },
  // Masks and their images
  "RAD-LABEL-UNKNOWN": {
    message: "The mask has no label {label}.",
    remedy: "Choose one that it has: {known}."
  },
  "RAD-LABEL-AMBIGUOUS": {
    message: "The mask has several labels, and none of them is 1.",
    remedy: "Choose one with the option label: {known}."
  },
  "RAD-LABEL-FRACTIONAL": {
    message: "The mask is no label image: {count} voxels are not whole numbers, the first is {example}.",
    remedy: "Give a mask of labels; make one from a probability map with a threshold."
  },
  "RAD-LABEL-TOO-MANY": {
    message: "The mask is no label image: it has more than {most} different values.",
    remedy: "Give a mask of labels; perhaps image and mask were exchanged."
  },
  "RAD-SEGMENT-AMBIGUOUS": {
    message: "The number {label} is that of several segments: {names}.",
    remedy: "Choose one of them by its name with the option segment."
  },
  "RAD-GEOMETRY-COPY": {
    message: "The geometry of the image cannot be copied to the mask: it has {mask} voxels, the image {image}.",
    remedy: "Resample the mask onto the image instead, or give the mask that was drawn on this image."
  },
  // Region algebra
  "RAD-REGION-SYNTAX": {
    message: 'The region "{expression}" cannot be read at character {position}: {problem}.',
    remedy: "Correct the expression; for example: dilate(tumour, 4mm) & liver."
  },
  "RAD-REGION-FUNCTION": {
    message: 'There is no function {name}() (character {position} of "{expression}").{suggestion}',
    remedy: "The functions are: {known}."
  },
  "RAD-REGION-ARGUMENTS": {
    message: '{name}() at character {position} of "{expression}": {problem}.',
    remedy: "Write {usage}."
  },
  "RAD-REGION-SEGMENT": {
    message: 'There is no segment "{name}" (character {position} of the region).{suggestion}',
    remedy: "The segments are: {known}."
  },
  "RAD-REGION-NAME": {
    message: 'Two regions are named "{name}".',
    remedy: "Give each region a name of its own, before a colon: `rim: shell(tumour, 0mm, 4mm)`."
  },
  "RAD-REGION-NEEDS-IMAGE": {
    message: "hu() reads the voxels of the image, but no image is given.",
    remedy: "Give the image together with the segments."
  },
  "RAD-REGION-EMPTY": {
    message: "The region {region} has no voxel.",
    remedy: "Look at the segments it is made of; its features are missing for this case."
  },
  "RAD-REGION-TINY": {
    message: "The region {region} has only {voxels} voxels ({volume} mm^3).",
    remedy: "Texture of so few voxels says little; consider leaving this case or region out."
  },
  "RAD-REGION-AT-BORDER": {
    message: "The region {region} touches the border of the image ({faces}).",
    remedy: "It may go on beyond the scan; check whether it is complete."
  },
  "RAD-REGION-CUT": {
    message: "In the region {region}, {part} reaches beyond the image and was cut off at its border.",
    remedy: "The rim is incomplete there; check whether this case can be compared with the others."
  },
  // Outlines by hand and by a network
  "RAD-MASK-CHANGE": {
    message: "The change does not fit the mask: {problem}.",
    remedy: "Undo and redo changes in the order in which they were made, on the mask they were made on."
  },
  "RAD-NETWORK-DESCRIPTION": {
    message: "The description of the network is not usable: {field} {problem}.",
    remedy: "Give nnU-Net plans.json and dataset.json, a MONAI bundle (metadata.json and inference.json), or a description as the documentation of segment shows it."
  },
  "RAD-NETWORK-OUTPUT": {
    message: "The network does not fit its description: {problem}.",
    remedy: "Check that model and description belong together, and that patch and labels are those the model was exported with."
  }
};

// packages/core/dist/errors/learn.js
var learnErrors = {
  "RAD-LEARN-SHAPE": {
    message: "{what} has {got}, expected {expected}.",
    remedy: "Give tables, outcomes and weights with the same rows, and the columns the model was fitted on."
  },
  "RAD-LEARN-SINGLE-CLASS": {
    message: "A classifier needs both outcomes to learn from, but there are {events} events and {others} others.",
    remedy: "Use fewer folds, stratify them by the outcome, or collect patients of the missing outcome."
  },
  "RAD-LEARN-TOO-FEW": {
    message: "{what} needs at least {needed} rows of each outcome, but one has {got}.",
    remedy: "Use fewer folds or a method that needs none."
  },
  "RAD-LEARN-NO-EVENTS": {
    message: "A survival model needs an event to learn from, but all {rows} patients are censored.",
    remedy: "Follow up longer, use fewer folds, or stratify them by the event."
  },
  "RAD-LEARN-CONSTANT-OUTCOME": {
    message: "The outcome is the same for all {rows} rows, so there is nothing to learn.",
    remedy: "Check the outcome column."
  },
  "RAD-LEARN-TIME": {
    message: "The time {value} of row {row} (counted from 0) is negative.",
    remedy: "Give the time from the start of follow-up to the event or the last contact."
  },
  "RAD-LEARN-CONSTANT-SCORE": {
    message: "The risk score is the same for all {rows} patients, so it parts nobody.",
    remedy: "The model found nothing; report that instead of risk groups."
  },
  "RAD-LEARN-OUTCOME-MISSING": {
    message: "The outcome of row {row} (counted from 0) is missing or infinite.",
    remedy: "Leave patients without an outcome out of the training table."
  },
  "RAD-LEARN-OUTCOME-KIND": {
    message: "{step} needs a {needed} outcome, but was given a {got} one.",
    remedy: "Choose a step made for this kind of outcome."
  },
  "RAD-LEARN-MISSING": {
    message: "The value of row {row}, column {column} (counted from 0) is missing.",
    remedy: "Put an imputation step before this one."
  },
  "RAD-LEARN-INFINITE": {
    message: "The value of row {row}, column {column} (counted from 0) is infinite.",
    remedy: "Look at how this feature was computed; an infinite value cannot be learned from."
  },
  "RAD-LEARN-WEIGHT": {
    message: "The weight {value} of row {row} is not a finite number of 0 or more.",
    remedy: "Correct the weights."
  },
  "RAD-LEARN-WEIGHTS-UNSUPPORTED": {
    message: "{step} cannot use row weights.",
    remedy: "Choose a method that can, or resample the rows instead of weighting them."
  },
  "RAD-LEARN-NEGATIVE": {
    message: "{step} reads columns as counts, but row {row}, column {column} (counted from 0) is negative.",
    remedy: "Scale the columns to 0 or more first."
  },
  "RAD-LEARN-SINGULAR": {
    message: "{step} cannot be fitted: {problem}.",
    remedy: "Use a regularised form, fewer columns, or remove columns that repeat each other."
  },
  "RAD-LEARN-NO-COLUMN": {
    message: 'There is no column "{name}" in the table.{suggestion}',
    remedy: "Give the table with the columns the pipeline reads; a fitted pipeline lists them as its inputs."
  },
  "RAD-LEARN-REPEATED": {
    message: 'The {what} "{name}" comes more than once.',
    remedy: "Give every {what} a name of its own."
  },
  "RAD-LEARN-STEP-KIND": {
    message: '"{name}" is a {kind}, but here a {expected} is expected.',
    remedy: "Put transformers and selectors into the steps of a branch, a sampler before the model, a model last."
  },
  "RAD-LEARN-OUTCOME": {
    message: "{step} needs a {expected} outcome, but the outcome is {got}.",
    remedy: "Choose a step for this kind of outcome."
  },
  "RAD-LEARN-NO-IMPORTANCE": {
    message: "The classifier {name} does not tell how much it uses each column.",
    remedy: "Use logistic regression, a linear support vector machine, or trees."
  },
  "RAD-LEARN-NO-CONTEXT": {
    message: "{step} needs {what}, which it was not given.",
    remedy: "Add it to the data set."
  },
  "RAD-LEARN-UNSEEN-BATCH": {
    message: 'The site "{batch}" was not among those that harmonisation was fitted on ({known}).',
    remedy: 'Include patients of the site in training, or set unseen: "reference" to treat it as an average site.'
  },
  "RAD-LEARN-UNSEEN-CATEGORY": {
    message: 'The value {value} of column "{column}" did not occur in training.',
    remedy: 'Set unknown: "ignore", or collect such patients for training.'
  },
  "RAD-LEARN-CONFOUNDED": {
    message: "The sites cannot be told apart from the covariates, so their effects cannot be estimated.",
    remedy: "Leave out the covariate that is the same within each site."
  },
  "RAD-LEARN-NO-NEIGHBOURS": {
    message: "{step} looks for {needed} neighbours, but the smaller class has only {got} rows.",
    remedy: 'Use fewer neighbours, or set fewNeighbours: "reduce" to take as many as there are.'
  },
  "RAD-LEARN-SPLIT": {
    message: "The data cannot be split as asked: {problem}.",
    remedy: "Use fewer folds or another split."
  },
  "RAD-LEARN-MODEL-FILE": {
    message: "This is not a fitted pipeline that can be read: {problem}.",
    remedy: "Give the model file as radscore wrote it, and a version of radscore that is not older than it."
  },
  "RAD-LEARN-EXPLAIN": {
    message: "{method} cannot explain this model: {problem}.",
    remedy: "Use kernel SHAP or permutation importance, which work with every model."
  },
  "RAD-LEAK-TEST-ROWS": {
    message: "Test rows were given where only training rows may be seen.",
    remedy: "Fit on fold.training; test rows go to predict and nowhere else."
  },
  "RAD-LEAK-NO-FOLD": {
    message: "Rows that no fold has handed out were given to a fit.",
    remedy: "Make a fold (or trainingOnly for a final model) and fit on its training rows."
  },
  "RAD-LEAK-PATIENT": {
    message: 'Rows of patient "{patient}" are on both sides of the split.',
    remedy: "Keep all rows of a patient on one side: split by groups."
  },
  "RAD-LEAK-SEEN": {
    message: 'The model was fitted on patient "{patient}", whose row is now to be tested.',
    remedy: "Test a model on the test rows of the fold that it was fitted in."
  },
  "RAD-LEAK-AS-PUBLISHED": {
    message: 'The step "{step}" is to be fitted on all rows, test rows included.',
    remedy: "Fit it on training rows, or declare the leak with asPublished(data, reason): it is then shown in every report."
  },
  "RAD-LEAK-CUT-OFF": {
    message: "A cut-off was to be chosen on predictions of test rows.",
    remedy: "Choose it on training or inner predictions."
  }
};

// packages/core/dist/errors/radiomics.js
var radiomicsErrors = {
  "RAD-FEATURE-UNDEFINED": {
    message: "The feature {feature} is not defined for this region.",
    remedy: "Leave the value missing; the definition of {feature} divides by a quantity that is zero here."
  },
  "RAD-VALUES-NOT-FINITE": {
    message: "The region holds a grey value that is no number: {value}.",
    remedy: "Correct the image, or cut these voxels out of the region; a filter that overflows needs a smaller range of grey values."
  },
  "RAD-BINS-TOO-MANY": {
    message: "Bins of width {width} over a range of {range} grey values are too many to compute with.",
    remedy: "Choose a wider bin (binWidth) or a number of bins (binCount); `radscore bins` shows the bins of each case."
  },
  "RAD-FILTER-GRID": {
    message: "The image has {image} voxels and the mask {mask}; {filter} needs both on the same grid.",
    remedy: "Resample the mask onto the grid of the image first."
  },
  "RAD-FILTER-NOT-FINITE": {
    message: "The image holds {value} at voxel {voxel}; {filter} needs finite grey values.",
    remedy: "Replace the voxels that are not numbers, or take the image from a source that has none."
  },
  "RAD-FILTER-TOO-SMALL": {
    message: "The image of {size} voxels is too small for {filter}: {needed}.",
    remedy: "Use an image with more voxels around the region, or leave out {filter}."
  },
  "RAD-FILTER-UNDEFINED": {
    message: "{filter} is not defined for this image: {reason}.",
    remedy: "Leave out {filter}; its features stay missing for this case."
  },
  "RAD-TEXTURE-NO-NEIGHBOURS": {
    message: "No two voxels of the region are neighbours in any direction that {family} looks at.",
    remedy: "Leave the value missing, or use a region of more voxels, a smaller distance, or no force2D."
  },
  "RAD-TEXTURE-TOO-LARGE": {
    message: "A texture matrix of {levels} grey levels would have {cells} cells, more than can be told apart.",
    remedy: "Choose a wider bin (binWidth), fewer bins (binCount), or smaller distances."
  },
  "RAD-SHAPE2D-NOT-FLAT": {
    message: "Shape in 2D needs force2D and a region of one slice; this region has {slices} along {axis} (force2D: {force2D}).",
    remedy: "Set force2D and force2Ddimension for a region of one slice, or leave out shape2D."
  },
  "RAD-REGION-DIMENSIONS": {
    message: "The region extends along {dimensions} of the three axes, fewer than the {needed} asked for.",
    remedy: "Outline a larger region, or lower minimumROIDimensions; a single voxel is never enough."
  },
  "RAD-REGION-SIZE": {
    message: "The region has {voxels} voxels, not more than the {needed} asked for.",
    remedy: "Outline a larger region, or lower minimumROISize."
  },
  "RAD-REGION-RESEGMENTED": {
    message: "Only {voxels} voxels of the region have grey values from {low} to {high}.",
    remedy: "Widen resegmentRange, or check that it is given in the unit of the image (resegmentMode: {mode})."
  },
  "RAD-IMAGE-FLAT": {
    message: "All voxels of the image have the same grey value, so it cannot be normalised.",
    remedy: "Check the image; switch off normalize if a flat image is meant."
  },
  "RAD-PARAMETER-FILE": {
    message: "The parameter file cannot be read: {detail}",
    remedy: "Correct the YAML or JSON at this line."
  },
  "RAD-PARAMETER-NO-EFFECT": {
    message: "The setting {name} has no effect inside the image type {imageType}.",
    remedy: "Move it to the section setting, where it holds for all image types."
  },
  "RAD-PARAMETER-TWICE": {
    message: "The name {name} stands twice in one section; the last value holds.",
    remedy: "Remove one of the two."
  },
  "RAD-PARAMETER-VOXEL": {
    message: "The section voxelSetting is read but not used: radscore computes features of regions, not maps of voxels.",
    remedy: "Nothing needs to be done for features of regions."
  }
};

// packages/core/dist/errors/report.js
var reportErrors = {
  "RAD-REPORT-NO-BROWSER": {
    message: "A PDF is printed by Chromium, and none is installed.",
    remedy: "Install Chromium or Chrome, or name it in the environment variable RADSCORE_CHROMIUM; or print report.html from any browser."
  },
  "RAD-REPORT-PDF": {
    message: "The report could not be printed to PDF: {problem}.",
    remedy: "Check that the folder can be written to; or print report.html from any browser."
  }
};

// packages/core/dist/errors/stats.js
var statsErrors = {
  "RAD-STATS-MISSING": {
    message: "{method} was given a missing or infinite value (in {what}).",
    remedy: "Leave out or impute the rows with missing values first."
  },
  "RAD-STATS-LENGTHS": {
    message: "{method} needs {what} of equal length, but they have {lengths} values.",
    remedy: "Give one value per patient to each."
  },
  "RAD-STATS-TOO-FEW": {
    message: "{method} needs at least {needed} {what}, but there are {found}.",
    remedy: "Use more data, or leave this figure out of the report."
  },
  "RAD-STATS-TOO-MANY": {
    message: "{method} can use at most {limit} {what}, but there are {found}.",
    remedy: "Use the asymptotic form of the method or fewer data."
  },
  "RAD-STATS-CONSTANT": {
    message: "{method} cannot be computed: {what} is constant.",
    remedy: "Leave the constant variable out."
  },
  "RAD-STATS-ONE-CLASS": {
    message: "{method} needs both outcomes, but there are {events} events and {nonEvents} non-events.",
    remedy: "Check the coding of the outcome (1 = event, 0 = none) and the selection of patients."
  },
  "RAD-STATS-COUNTS": {
    message: "{method} needs whole numbers of 0 or more, but was given {value}.",
    remedy: "Give counts, not proportions or percentages."
  },
  "RAD-STATS-SINGULAR": {
    message: "{method} has no unique solution: {what}.",
    remedy: "Leave out duplicated, constant or linearly dependent variables."
  },
  "RAD-STATS-ALIASED": {
    message: "{method} left out {column}: it says nothing that the columns before it do not (it is {reason}).",
    remedy: "Read it as not estimated; leave one of the columns that say the same out of the table."
  },
  "RAD-STATS-MORE-COLUMNS": {
    message: "{method} without a penalty needs more rows than columns, but there are {columns} columns and {rows} rows.",
    remedy: "Select fewer columns before it, or choose a penalised model."
  },
  "RAD-STATS-SEPARATION": {
    message: "{method} has no finite solution: the predictors separate events from non-events without error.",
    remedy: "Use fewer predictors, a penalised model or Firth regression."
  },
  "RAD-STATS-HORIZON": {
    message: "{method} cannot be computed at {horizon}: it must lie above 0 and not beyond {last}, the last observed time.",
    remedy: "Choose a horizon within the follow-up, in the same unit as the times."
  },
  "RAD-STATS-MONOTONE": {
    message: "{method} has no finite solution: the predictors order the events without error, so a hazard ratio is infinite.",
    remedy: "Use fewer predictors, join sparse categories, or penalise the model."
  },
  "RAD-STATS-NOT-CONVERGED": {
    message: "{method} did not converge in {iterations} iterations.",
    remedy: "Standardise the predictors, use fewer of them, or penalise the model."
  }
};

// packages/core/dist/errors/study.js
var studyErrors = {
  "RAD-TABLE-SYNTAX": {
    message: "The table cannot be read as CSV: {problem}.",
    remedy: "Open it in a spreadsheet and save it again as CSV (UTF-8), one header line first."
  },
  "RAD-TABLE-EMPTY": {
    message: "The table has no rows below its header.",
    remedy: "Add one row for each case."
  },
  "RAD-TABLE-HEADER": {
    message: 'The header names the column "{name}" {count} times.',
    remedy: "Give every column its own name."
  },
  "RAD-COHORT-COLUMN": {
    message: 'The cohort has no column "{name}"; its columns are {columns}.{suggestion}',
    remedy: "Name the columns id,image,mask[,label|segment]; any others are kept as clinical columns."
  },
  "RAD-COHORT-CELL": {
    message: 'The cell "{value}" of column "{name}" is not valid: {problem}.',
    remedy: "Correct that cell of the cohort table."
  },
  "RAD-COHORT-DUPLICATE": {
    message: "Lines {first} and {second} are the same case.",
    remedy: "Remove one of them, or tell them apart by id, mask, label or segment."
  },
  "RAD-PROTOCOL-FILE": {
    message: "The protocol cannot be read: {detail}.",
    remedy: "Correct the YAML at this line; indent with spaces, and put a text with a colon or a # into quotes."
  },
  "RAD-PROTOCOL-KEY": {
    message: 'There is no key "{key}" in {section} of a protocol.{suggestion}',
    remedy: "Known here: {known}."
  },
  "RAD-PROTOCOL-MISSING": {
    message: 'The protocol lacks "{field}": {meaning}',
    remedy: "Add it, or take it over from another protocol with extends."
  },
  "RAD-PROTOCOL-VALUE": {
    message: 'The value {value} of "{field}" is not valid: {problem}.{suggestion}',
    remedy: "Correct it; `radscore study init <id>` writes a protocol to compare with."
  },
  "RAD-PROTOCOL-REFERENCE": {
    message: '"{field}" names the {kind} "{name}", which is not there.{suggestion}',
    remedy: "Known: {known}."
  },
  "RAD-PROTOCOL-EXTENDS": {
    message: 'The protocol "{name}" that is to be extended is not there.{suggestion}',
    remedy: "Name a built-in protocol ({known}) or the path of a file, relative to this one."
  },
  "RAD-PROTOCOL-CYCLE": {
    message: "The protocols extend each other in a circle: {chain}.",
    remedy: "Take out one of the extends."
  },
  "RAD-PROTOCOL-OUTCOME-PREDICTOR": {
    message: 'The column "{name}" belongs to the outcome ({why}), so it cannot be a predictor.',
    remedy: "Take it out of {field}; a model that reads its own outcome only seems to predict."
  },
  "RAD-PROTOCOL-LATER-PREDICTOR": {
    message: 'The column "{name}" is measured after the index date, so it cannot be a predictor.',
    remedy: "Take it out of {field}, or set measured: before if it is known when the prediction is made."
  },
  "RAD-COHORT-FILE": {
    message: "The cohort cannot be read: {detail}.",
    remedy: "Give a CSV file (UTF-8) or an xlsx file with one header row."
  },
  "RAD-COHORT-SHEET": {
    message: 'The file has no sheet "{name}"; its sheets are {known}.{suggestion}',
    remedy: "Correct cohort.sheet in the protocol, or leave it out for the first sheet."
  },
  "RAD-COHORT-NO-COLUMN": {
    message: 'The cohort has no column "{name}", which {asker} names; its columns are {columns}.{suggestion}',
    remedy: "Correct the name there, or say under cohort.columns.{name} which one it is (column: ...)."
  },
  "RAD-COHORT-NOT-A-NUMBER": {
    message: 'The cell "{value}" of column "{name}" is not a number{others}.',
    remedy: "Correct the cell, add the text to cohort.missing, or declare the column as type: categorical."
  },
  "RAD-COHORT-CODE": {
    message: 'The cell "{value}" of column "{name}" is none of its codes ({known}).',
    remedy: "Correct the cell, or add the code to cohort.columns.{name}.codes."
  },
  "RAD-COHORT-FLAG": {
    message: 'The column "{name}" is used as yes or no, but has {count} values: {values}.',
    remedy: "Say what they mean, e.g. cohort.columns.{name}.codes: {example}, or leave such patients out with cohort.exclude."
  },
  "RAD-COHORT-DATE": {
    message: 'The cell "{value}" of column "{name}" is not a date.',
    remedy: "Write dates as 2020-12-31 or 31.12.2020."
  },
  "RAD-COHORT-DATE-ORDER": {
    message: 'The dates of column "{name}" can be read day first or month first, e.g. "{value}".',
    remedy: "Say which: cohort.columns.{name}.dateOrder: dmy or mdy, or write dates as 2020-12-31."
  },
  "RAD-COHORT-TYPE": {
    message: 'The column "{name}" is {type}, but {asker} needs {expected}.',
    remedy: "Name another column, or declare the type under cohort.columns.{name}."
  },
  "RAD-COHORT-PATIENT-TWICE": {
    message: 'The patient "{id}" stands in several rows of the cohort: {rows}.',
    remedy: "Keep one row for each patient; a patient on both sides of a split would test what was learned from them."
  },
  "RAD-COHORT-COLUMN-LEFT-OUT": {
    message: 'The cohort has no column "{name}", which the protocol can do without; it was left out.',
    remedy: "Nothing, if there is none; else say under cohort.columns.{name} which column it is (column: ...)."
  },
  "RAD-COHORT-ALL-MISSING": {
    message: 'The column "{name}" has no value in any row.',
    remedy: "Take it out of the protocol, or look whether cohort.missing lists one of its values ({tokens})."
  },
  "RAD-COHORT-NOBODY": {
    message: "No patient is left of {rows} rows: {reasons}.",
    remedy: "Read the reasons; most often a column, a code or a unit of time is not the one meant."
  },
  "RAD-ENDPOINT-ONE-CLASS": {
    message: "All {count} patients have the same outcome ({outcome}).",
    remedy: "Look at the event column, its codes and `within`; a study needs patients of both outcomes."
  },
  "RAD-ENDPOINT-TIME": {
    message: "The endpoint counts a time, but no column gives it.",
    remedy: "Add endpoint.time, a time or date to the event, or endpoint.followUp (with endpoint.origin for dates)."
  },
  "RAD-STUDY-PROTOCOL": {
    message: 'There is no protocol "{name}", neither built in nor as a file.{suggestion}',
    remedy: "Give a path, or one of {known}; `radscore study list` shows them."
  },
  "RAD-STUDY-TOO-FEW": {
    message: "{events} patients with {positive} and {others} without are too few to {purpose}, which needs {needed} of each.",
    remedy: "Collect more patients, or use fewer folds; with so few, no performance figure means anything."
  },
  "RAD-STUDY-NO-FEATURES": {
    message: "The table has no feature column; it begins with {columns}.",
    remedy: "Name features as PyRadiomics does (original_firstorder_Mean), with a region before a colon if there are several."
  },
  "RAD-STUDY-NO-MATCH": {
    message: 'No patient of the cohort ("{cohort}" ...) has a row in the feature table ("{features}" ...).',
    remedy: "Use the same identifiers in both tables."
  },
  "RAD-MODEL-FILE": {
    message: "The model file cannot be used: {problem}.",
    remedy: "Give the model.json of a run folder, made by this version of radscore and unchanged since."
  },
  "RAD-MODEL-INPUT": {
    message: "The model needs {what}, which was not given.",
    remedy: "Give it: {how}."
  },
  "RAD-RUN-FOLDER": {
    message: "The folder holds no finished run: {detail}.",
    remedy: "Name the folder that `radscore study run` wrote with --out, after it ended."
  },
  "RAD-RUN-FOLDER-BUSY": {
    message: "Another run (process {process}) writes to this folder.",
    remedy: "Wait until it ends, or give another --out. If there is no such process any more, delete {lock}."
  },
  "RAD-RUN-FOLDER-STUDY": {
    message: "The folder holds a run of another study ({held}) or of other patients; this one is {wanted}.",
    remedy: "Give another --out, or --no-resume to replace what is there."
  },
  "RAD-RUN-FOLDER-FOREIGN": {
    message: "The folder holds files that a run would write over, and that no run has written: {found}.",
    remedy: "Give --out a folder of its own; it need not exist."
  },
  "RAD-STUDY-PARAMETERS": {
    message: "{events} {kind} for {parameters} parameters of the model are {ratio} each; about 10 to 20 are needed.",
    remedy: "Keep fewer features, fewer clinical variables, or collect more patients; expect an optimistic fit."
  },
  "RAD-CASE-NO-IMAGE": {
    message: 'The {what} "{path}" of the patient is not there.',
    remedy: "Correct the path in the cohort; relative paths are looked up beside the cohort file."
  },
  "RAD-CASE-NO-PATH": {
    message: 'The patient has no {what}: the cell of column "{column}" is empty.',
    remedy: "Fill in the path, or leave the row out."
  },
  "RAD-CASE-NOT-FOUND": {
    message: 'The {what} of the patient were not found under "{folder}".',
    remedy: "Download the {what} of this patient, or point --images at the folder that holds it."
  },
  "RAD-SEGMENT-ALIAS": {
    message: 'The case has no segment for "{name}" ({wanted}); it has {known}.',
    remedy: "Correct segments.{name} in the protocol, or set otherwise: none (or a region such as hu(-50, 250)) there."
  },
  "RAD-WORKER-DIED": {
    message: "The worker of this case ended before it answered: {detail}.",
    remedy: "Most often memory ran out: run with fewer --jobs, or resample to a coarser spacing."
  },
  "RAD-REGION-NOT-FINITE": {
    message: "Inside the region {nan} voxels are NaN and {infinite} are infinite.",
    remedy: "Correct the image where it was made, or draw the region so that it leaves these voxels out."
  },
  "RAD-CASE-REGIONS": {
    message: "No region of the case could be measured. {detail}",
    remedy: "Look at the outlines with `radscore mask`; an empty or tiny region has no features."
  },
  "RAD-MASK-MATCHED": {
    message: "The outlines lay on another grid than the image along {axes} axes and were {action} to it.",
    remedy: "Nothing, if that was meant; else run with --mask-geometry stop to see the differences in mm."
  },
  "RAD-COHORT-FAILED": {
    message: "None of the {count} cases could be extracted.",
    remedy: "Read the reason of the first: most often a path, a label or a segment name is wrong for all."
  },
  "RAD-DEEP-MODEL": {
    message: "The encoder cannot be used: {problem}.",
    remedy: "Name an ONNX file with one input of 1 x 1 x depth x height x width that gives as many numbers as deep.outputs says, or `builtin`."
  },
  "RAD-READERS-FEW": {
    message: "Only {count} patients have outlines and features of both readers.",
    remedy: "Let the second reader outline more (three at the least, 30 are usual), or take `readers` out of the protocol."
  }
};

// packages/core/dist/errors/table.js
var errorTable = {
  ...coreErrors,
  ...imageErrors,
  ...radiomicsErrors,
  ...statsErrors,
  ...learnErrors,
  ...studyErrors,
  ...reportErrors,
  ...cliErrors
};

// packages/core/dist/errors/error.js
var RadError = class _RadError extends Error {
  name = "RadError";
  code;
  remedy;
  place;
  values;
  constructor(code, values, place = {}, options) {
    super(fill(errorTable[code].message, values), options);
    this.code = code;
    this.remedy = fill(errorTable[code].remedy, values);
    this.place = place;
    this.values = values;
  }
  /** The same error with more known of its place; what was known already stays. */
  at(place) {
    return new _RadError(this.code, this.values, { ...place, ...this.place }, { cause: this.cause });
  }
  toJSON() {
    const { code, message, remedy, place, values } = this;
    return { code, message, remedy, place, values };
  }
};
function isRadError(error, code) {
  return error instanceof RadError && (code === void 0 || error.code === code);
}
function reviveError(data) {
  return new RadError(data.code, data.values, data.place);
}
function toRadError(error, place = {}) {
  if (error instanceof RadError)
    return error.at(place);
  const detail = error instanceof Error ? error.message : String(error);
  return new RadError("RAD-INTERNAL", { detail }, place, { cause: error });
}
function fill(template, values) {
  return template.replace(/\{(\w+)\}/g, (whole, name) => name in values ? String(values[name]) : whole);
}

// node_modules/@noble/hashes/_u64.js
var fromNumH = (n) => n / 2 ** 32 | 0;
var fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE) {
  const h = fromNumH(n);
  const l = fromNumL(n);
  view.setUint32(byteOffset, isLE ? l : h, isLE);
  view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
}

// node_modules/@noble/hashes/utils.js
function isBytes(a) {
  return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
var atitle = (title) => title ? `"${title}" ` : "";
function anumber(n, title = "") {
  if (typeof n !== "number")
    throw new TypeError(atitle(title) + "expected number, got " + typeof n);
  if (!Number.isSafeInteger(n) || n < 0)
    throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
  return n;
}
function abytes(value, length, title = "") {
  if (isBytes(value) && (length === void 0 || value.length === length))
    return value;
  if (length !== void 0)
    anumber(length, "length");
  const bytes = isBytes(value);
  const ofLen = length !== void 0 ? ` of length ${length}` : "";
  const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
  const message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
  if (!bytes)
    throw new TypeError(message);
  throw new RangeError(message);
}
var aobject = (value, label) => {
  if (value === null || typeof value !== "object" || Array.isArray(value))
    throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
};
var aopts = (value, label) => {
  aobject(value, label);
  const proto = Object.getPrototypeOf(value);
  if (proto !== Object.prototype && proto !== null)
    throw new TypeError(`"${label}" expected plain object`);
  if (Object.hasOwn(value, "__proto__"))
    throw new TypeError(`"${label}.__proto__" is not allowed`);
};
function aexists(instance, checkFinished = true) {
  if (instance.destroyed)
    throw new Error("hash was destroyed");
  if (checkFinished && instance.finished)
    throw new Error("digest() was already called");
}
function aoutput(out, instance) {
  abytes(out, void 0, "output");
  const min = instance.outputLen;
  if (!(out.length >= min)) {
    throw new RangeError('"output" expected length >= ' + min);
  }
}
function clean(...arrays) {
  for (let i = 0; i < arrays.length; i++) {
    arrays[i].fill(0);
  }
}
function createView(arr) {
  return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word, shift) {
  return word << 32 - shift | word >>> shift;
}
function rotl(word, shift) {
  return word << shift | word >>> 32 - shift >>> 0;
}
var hasHexBuiltin = /* @__PURE__ */ (() => (
  // @ts-ignore
  typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function"
))();
var hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bytesToHex(bytes) {
  abytes(bytes);
  if (hasHexBuiltin)
    return bytes.toHex();
  let hex = "";
  for (let i = 0; i < bytes.length; i++) {
    hex += hexes[bytes[i]];
  }
  return hex;
}
function utf8ToBytes(str) {
  if (typeof str !== "string")
    throw new TypeError("string expected");
  const encoded = new TextEncoder().encode(str);
  try {
    return new Uint8Array(encoded);
  } finally {
    clean(encoded);
  }
}
function checkOpts(defaults, opts, title = "opts") {
  aopts(defaults, "defaults");
  if (opts !== void 0)
    aopts(opts, title);
  const merged = Object.assign(/* @__PURE__ */ Object.create(null), defaults, opts);
  return merged;
}
function createHasher(hashCons, info = {}) {
  if (typeof hashCons !== "function")
    throw new TypeError('"hashCons" expected function, got type=' + typeof hashCons);
  info = checkOpts({}, info, "info");
  const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
  const tmp = hashCons(void 0);
  hashC.outputLen = tmp.outputLen;
  hashC.blockLen = tmp.blockLen;
  hashC.canXOF = tmp.canXOF;
  hashC.create = (opts) => hashCons(opts);
  Object.assign(hashC, info);
  return Object.freeze(hashC);
}
var oidNist = (suffix) => ({
  // Current NIST hashAlgs suffixes used here fit in one DER subidentifier octet.
  // Larger suffix values would need base-128 OID encoding and a different length byte.
  oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, suffix])
});

// node_modules/@noble/hashes/_md.js
function Chi(a, b, c) {
  return a & b ^ ~a & c;
}
function Maj(a, b, c) {
  return a & b ^ a & c ^ b & c;
}
var HashMD = class {
  blockLen;
  outputLen;
  canXOF = false;
  padOffset;
  isLE;
  // For partial updates less than block size
  buffer;
  view;
  finished = false;
  length = 0;
  pos = 0;
  destroyed = false;
  constructor(blockLen, outputLen, padOffset, isLE) {
    this.blockLen = blockLen;
    this.outputLen = outputLen;
    this.padOffset = padOffset;
    this.isLE = isLE;
    this.buffer = new Uint8Array(blockLen);
    this.view = createView(this.buffer);
  }
  update(data) {
    aexists(this);
    abytes(data);
    const { view, buffer, blockLen } = this;
    const len = data.length;
    let processed = false;
    for (let pos = 0; pos < len; ) {
      const take = Math.min(blockLen - this.pos, len - pos);
      if (take === blockLen) {
        const dataView = createView(data);
        for (; blockLen <= len - pos; pos += blockLen)
          this.process(dataView, pos);
        processed = true;
        continue;
      }
      buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
      this.pos += take;
      pos += take;
      if (this.pos === blockLen) {
        this.process(view, 0);
        this.pos = 0;
        processed = true;
      }
    }
    this.length += data.length;
    if (processed)
      this.roundClean();
    return this;
  }
  digestInto(out) {
    aexists(this);
    aoutput(out, this);
    this.finished = true;
    const { buffer, view, blockLen, isLE } = this;
    let { pos } = this;
    buffer[pos++] = 128;
    buffer.fill(0, pos);
    if (this.padOffset > blockLen - pos) {
      this.process(view, 0);
      buffer.fill(0);
    }
    setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
    this.process(view, 0);
    this.roundClean();
    const oview = out === buffer ? view : createView(out);
    const len = this.outputLen;
    const outLen = len / 4;
    const state = this.get();
    if (len % 4 || outLen > state.length)
      throw new Error("invalid outputLen");
    for (let i = 0; i < outLen; i++)
      oview.setUint32(4 * i, state[i], isLE);
  }
  digest() {
    const { buffer, outputLen } = this;
    this.digestInto(buffer);
    const res = buffer.slice(0, outputLen);
    this.destroy();
    return res;
  }
  _cloneIntoMeta(to) {
    const { buffer, length, finished, destroyed, pos } = this;
    to.destroyed = destroyed;
    to.finished = finished;
    to.length = length;
    to.pos = pos;
    if (pos)
      to.buffer.set(buffer);
    return to;
  }
  clone() {
    return this._cloneInto();
  }
};
var SHA256_IV = /* @__PURE__ */ Uint32Array.from([
  1779033703,
  3144134277,
  1013904242,
  2773480762,
  1359893119,
  2600822924,
  528734635,
  1541459225
]);

// node_modules/@noble/hashes/sha2.js
var SHA256_K = /* @__PURE__ */ Uint32Array.from([
  1116352408,
  1899447441,
  3049323471,
  3921009573,
  961987163,
  1508970993,
  2453635748,
  2870763221,
  3624381080,
  310598401,
  607225278,
  1426881987,
  1925078388,
  2162078206,
  2614888103,
  3248222580,
  3835390401,
  4022224774,
  264347078,
  604807628,
  770255983,
  1249150122,
  1555081692,
  1996064986,
  2554220882,
  2821834349,
  2952996808,
  3210313671,
  3336571891,
  3584528711,
  113926993,
  338241895,
  666307205,
  773529912,
  1294757372,
  1396182291,
  1695183700,
  1986661051,
  2177026350,
  2456956037,
  2730485921,
  2820302411,
  3259730800,
  3345764771,
  3516065817,
  3600352804,
  4094571909,
  275423344,
  430227734,
  506948616,
  659060556,
  883997877,
  958139571,
  1322822218,
  1537002063,
  1747873779,
  1955562222,
  2024104815,
  2227730452,
  2361852424,
  2428436474,
  2756734187,
  3204031479,
  3329325298
]);
var SHA256_W = /* @__PURE__ */ new Uint32Array(64);
var SHA2_32B = class extends HashMD {
  // We cannot use array here since array allows indexing by variable
  // which means optimizer/compiler cannot use registers.
  // Numeric initializers matter: starting the fields as `undefined` changes
  // V8's field representation and makes sha256 3x slower (measured).
  A = 0;
  B = 0;
  C = 0;
  D = 0;
  E = 0;
  F = 0;
  G = 0;
  H = 0;
  constructor(outputLen, IV) {
    super(64, outputLen, 8, false);
    this.A = IV[0] | 0;
    this.B = IV[1] | 0;
    this.C = IV[2] | 0;
    this.D = IV[3] | 0;
    this.E = IV[4] | 0;
    this.F = IV[5] | 0;
    this.G = IV[6] | 0;
    this.H = IV[7] | 0;
  }
  get() {
    const { A, B, C, D, E, F, G, H } = this;
    return [A, B, C, D, E, F, G, H];
  }
  // prettier-ignore
  set(A, B, C, D, E, F, G, H) {
    this.A = A | 0;
    this.B = B | 0;
    this.C = C | 0;
    this.D = D | 0;
    this.E = E | 0;
    this.F = F | 0;
    this.G = G | 0;
    this.H = H | 0;
  }
  _cloneInto(to) {
    (to ||= new this.constructor()).set(...this.get());
    return this._cloneIntoMeta(to);
  }
  process(view, offset) {
    for (let i = 0; i < 16; i++, offset += 4)
      SHA256_W[i] = view.getUint32(offset, false);
    for (let i = 16; i < 64; i++) {
      const W15 = SHA256_W[i - 15];
      const W2 = SHA256_W[i - 2];
      const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
      const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
      SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
    }
    let { A, B, C, D, E, F, G, H } = this;
    for (let i = 0; i < 64; i++) {
      const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
      const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
      const sigma0 = rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22);
      const T2 = sigma0 + Maj(A, B, C) | 0;
      H = G;
      G = F;
      F = E;
      E = D + T1 | 0;
      D = C;
      C = B;
      B = A;
      A = T1 + T2 | 0;
    }
    A = A + this.A | 0;
    B = B + this.B | 0;
    C = C + this.C | 0;
    D = D + this.D | 0;
    E = E + this.E | 0;
    F = F + this.F | 0;
    G = G + this.G | 0;
    H = H + this.H | 0;
    this.set(A, B, C, D, E, F, G, H);
  }
  roundClean() {
    clean(SHA256_W);
  }
  destroy() {
    this.destroyed = true;
    this.set(0, 0, 0, 0, 0, 0, 0, 0);
    clean(this.buffer);
  }
};
var _SHA256 = class extends SHA2_32B {
  constructor() {
    super(32, SHA256_IV);
  }
};
var sha256 = /* @__PURE__ */ createHasher(
  () => new _SHA256(),
  /* @__PURE__ */ oidNist(1)
);

// packages/core/dist/hash.js
function sha256Hex(data) {
  return bytesToHex(sha256(typeof data === "string" ? utf8ToBytes(data) : data));
}
function hashWords(text) {
  const digest = sha256(utf8ToBytes(text));
  const view = new DataView(digest.buffer, digest.byteOffset, digest.byteLength);
  return [view.getInt32(0), view.getInt32(4), view.getInt32(8), view.getInt32(12)];
}
function hashOf(value) {
  return sha256Hex(canonicalJson(value));
}
function canonicalJson(value) {
  return JSON.stringify(value, (_key, member) => {
    if (member === null || typeof member !== "object" || Array.isArray(member))
      return member;
    return Object.fromEntries(Object.entries(member).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0));
  });
}

// packages/core/dist/progress.js
function throwIfCancelled(control) {
  if (control?.signal?.aborted)
    throw new RadError("RAD-CANCELLED", {});
}
function estimateRemaining({ done, total }, elapsed) {
  return done > 0 ? elapsed * Math.max(0, total - done) / done : void 0;
}

// packages/core/dist/logarithm.js
var bits = new DataView(new ArrayBuffer(8));
var ln2 = [0.6931471824645996, -1904654299957768e-24];
var terms = Array.from({ length: 10 }, (_, k) => 1 / (2 * k + 3)).reverse();
function logarithm(x) {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY)
    return Math.log(x);
  const lifted = x < 2 ** -1022;
  bits.setFloat64(0, lifted ? x * 2 ** 54 : x);
  const high = bits.getUint32(0);
  let exponent = (high >>> 20) - 1023 - (lifted ? 54 : 0);
  bits.setUint32(0, high & 1048575 | 1072693248);
  let mantissa = bits.getFloat64(0);
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent++;
  }
  const f = mantissa - 1;
  const s = f / (2 + f);
  const square = s * s;
  let series = 0;
  for (let k = 0; k < terms.length; k++)
    series = series * square + terms[k];
  return exponent * ln2[0] + (f - (s * (f - 2 * square * series) - exponent * ln2[1]));
}

// packages/core/dist/random.js
function createRng(seed) {
  const path = String(seed);
  let [a, b, c, d] = hashWords(`radscore-rng:${path}`);
  let spare;
  const uint32 = () => {
    const scaled = Math.imul(b, 5);
    const result = Math.imul(scaled << 7 | scaled >>> 25, 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = d << 11 | d >>> 21;
    return result;
  };
  const uniform = () => ((uint32() >>> 5) * 67108864 + (uint32() >>> 6)) / 9007199254740992;
  const below = (n) => {
    const limit = 4294967296 - 4294967296 % n;
    let x = uint32();
    while (x >= limit)
      x = uint32();
    return x % n;
  };
  const normal = () => {
    if (spare !== void 0) {
      const value = spare;
      spare = void 0;
      return value;
    }
    let u;
    let v;
    let s;
    do {
      u = 2 * uniform() - 1;
      v = 2 * uniform() - 1;
      s = u * u + v * v;
    } while (s >= 1 || s === 0);
    const scale = Math.sqrt(-2 * logarithm(s) / s);
    spare = v * scale;
    return u * scale;
  };
  const shuffle = (items) => {
    for (let i = items.length - 1; i > 0; i--) {
      const j = below(i + 1);
      const held = items[i];
      items[i] = items[j];
      items[j] = held;
    }
    return items;
  };
  return { uint32, uniform, below, normal, shuffle, split: (label) => createRng(`${path}/${label}`) };
}

// packages/core/dist/suggest.js
function nearestWord(word, known) {
  const lower = word.toLowerCase();
  let best;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(lower, candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
function didYouMean(word, known) {
  const nearest = nearestWord(word, known);
  return nearest === void 0 ? "" : ` Did you mean "${nearest}"?`;
}
function editDistance(a, b) {
  let beforePrevious = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(substituted, previous[j] + 1, row[j - 1] + 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped)
        row[j] = Math.min(row[j], beforePrevious[j - 2] + 1);
    }
    beforePrevious = previous;
    previous = row;
  }
  return previous[b.length];
}

// packages/core/dist/with-capital.js
function withCapital(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export {
  errorTable,
  RadError,
  isRadError,
  reviveError,
  toRadError,
  clean,
  rotl,
  bytesToHex,
  createHasher,
  Chi,
  Maj,
  HashMD,
  sha256Hex,
  hashWords,
  hashOf,
  canonicalJson,
  throwIfCancelled,
  estimateRemaining,
  createRng,
  nearestWord,
  didYouMean,
  withCapital
};
