# Recomputes headline numbers of a run folder from its CSV files with R (survival, pROC): see recompute.mjs, which starts it.
# Rscript recompute.R RUN COHORT CANDIDATE CONFIDENCE AUC_INTERVAL GROUPS -> CSV on stdout: set,number,radscore,r,tolerance
suppressPackageStartupMessages({ library(survival); library(pROC) })
given <- commandArgs(TRUE)
run <- given[1]; cohort <- given[2]; candidate <- given[3]
level <- as.numeric(given[4]); auc_interval <- given[5]; groups <- as.integer(given[6])
z <- qnorm((1 + level) / 2)
# What stands for no value in the cohort, by the protocol.
missing_cells <- c("", "NA", strsplit(Sys.getenv("RADSCORE_MISSING", ""), ",")[[1]])
table_of <- function(name) read.csv(file.path(run, name), check.names = FALSE, stringsAsFactors = FALSE)
every <- table_of("predictions.csv"); every <- every[every$order == "honest", ]

predictions <- every[every$candidate == candidate, ]
figures <- table_of("tables/performance.csv")
figures <- figures[paste(figures$signature, figures$variant, figures$model, sep = "/") == candidate & figures$order == "honest", ]
cat("set,number,radscore,r,tolerance\n")
row <- function(set, number, ours, r, tolerance = 1e-9)
  if (length(ours) == 1 && !is.na(ours)) cat(sprintf("%s,%s,%.17g,%.17g,%g\n", set, number, ours, r, tolerance))
exact <- function(k, n) c(if (k == 0) 0 else qbeta((1 - level) / 2, k, n - k + 1), if (k == n) 1 else qbeta((1 + level) / 2, k + 1, n - k))
inside <- function(p) pmin(1 - 1e-6, pmax(1e-6, p))

# AUC with its interval by the method that the file names; proportions at the cut-off with Clopper and Pearson's.
binary_set <- function(set, own, printed) {
  of <- function(measure, what = "value") printed[printed$measure == measure, what]
  y <- own$event; p <- own$probability
  ranks <- if ("decision" %in% names(own) && any(!is.na(own$decision))) own$decision else p
  if (length(unique(y)) < 2) return(invisible())
  if (length(unique(ranks)) == 1) { row(set, "AUC of a constant prediction", of("auc"), 0.5); return(invisible()) }
  found <- roc(y, ranks, levels = c(0, 1), direction = "<", quiet = TRUE)
  a <- as.numeric(auc(found)); n <- length(y)
  row(set, "AUC", of("auc"), a)
  method <- of("auc", "method"); se <- if (a < 1) sqrt(var(found, method = "delong")) else 0
  ci <- NULL
  if (method == "DeLong") ci <- a + c(-1, 1) * z * se
  if (method == "DeLong, on the logit scale") ci <- plogis(qlogis(a) + c(-1, 1) * z * se / (a * (1 - a)))
  if (grepl("^exact binomial", method)) { x <- a * n; ci <- c(qbeta((1 - level) / 2, x, n - x + 1), qbeta((1 + level) / 2, x + 1, n - x)) }
  if (!is.null(ci)) {
    row(set, paste("AUC lower limit:", sub(",.*|:.*", "", method)), of("auc", "ci_low"), max(0, ci[1]), 1e-8)
    row(set, "AUC upper limit", of("auc", "ci_high"), min(1, ci[2]), 1e-8)
  }
  row(set, "Brier score", of("brier"), mean((p - y)^2))
  if (!is.na(of("calibrationSlope"))) {
    x <- qlogis(inside(p))
    control <- glm.control(epsilon = 1e-14, maxit = 100)
    fit <- suppressWarnings(glm(y ~ x, family = binomial, control = control))
    row(set, "calibration slope", of("calibrationSlope"), coef(fit)[[2]], 1e-6)
    row(set, "standard error of the slope", of("calibrationSlope", "standard_error"), sqrt(vcov(fit)[2, 2]), 1e-6)
    row(set, "calibration intercept beside the slope", of("calibrationIntercept"), coef(fit)[[1]], 1e-6)
  }
  if (!is.na(of("hosmerLemeshowP"))) {
    breaks <- unique(quantile(p, (0:groups) / groups, names = FALSE))
    part <- cut(p, breaks, include.lowest = TRUE)
    o <- tapply(y, part, sum); e <- tapply(p, part, sum); m <- tapply(y, part, length)
    chi2 <- sum((o - e)^2 / e + (o - e)^2 / (m - e), na.rm = TRUE)
    df <- as.integer(sub(" .*", "", of("hosmerLemeshowP", "method")))
    row(set, paste("Hosmer-Lemeshow p on", df, "degrees of freedom"), of("hosmerLemeshowP"), pchisq(chi2, df, lower.tail = FALSE), 1e-8)
  }
  if ("decision" %in% names(own) && is.na(of("calibrationSlope"))) return(invisible())
  called <- as.integer(p >= own$cut_off)
  tp <- sum(called & y); fp <- sum(called & !y); fn <- sum(!called & y); tn <- sum(!called & !y)
  share <- function(name, measure, k, of_all) {
    if (of_all == 0) return(invisible())
    row(set, name, of(measure), k / of_all)
    row(set, paste(name, "lower limit"), of(measure, "ci_low"), exact(k, of_all)[1], 1e-8)
  }
  share("sensitivity", "sensitivity", tp, tp + fn); share("specificity", "specificity", tn, tn + fp)
  share("accuracy", "accuracy", tp + tn, n); share("PPV", "ppv", tp, tp + fp); share("NPV", "npv", tn, tn + fn)
  row(set, "no-information rate", of("noInformationRate"), max(mean(y), 1 - mean(y)))
  row(set, "MCC", of("mcc"), (tp * tn - fp * fn) / sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)))
}

# Cumulative/dynamic AUC, weighted by the inverse probability of censoring (Hung and Chiang 2010; Blanche 2013).
auc_at <- function(score, time, status, horizon) {
  censoring <- survfit(Surv(time, status == 0) ~ 1)
  g <- function(t) { k <- findInterval(t, censoring$time); if (k == 0) 1 else censoring$surv[k] }
  before <- function(t) { k <- sum(censoring$time < t); if (k == 0) 1 else censoring$surv[k] }
  cases <- which(time <= horizon & status == 1); controls <- which(time > horizon)
  w <- sapply(time[cases], function(t) 1 / before(t))
  wins <- sapply(cases, function(i) mean((score[i] > score[controls]) + 0.5 * (score[i] == score[controls])))
  sum(w * wins) / sum(w)
}

survival_set <- function(set, own, printed) {
  of <- function(measure, what = "value") printed[printed$measure == measure, what]
  time <- own$time; event <- as.integer(own$status == 1); risk <- own$risk
  if (sum(event) < 2 || length(unique(risk)) == 1 || any(own$status == 2)) return(invisible())
  found <- concordance(Surv(time, event) ~ risk, reverse = TRUE)
  row(set, "C-index", of("cIndex"), found$concordance)
  row(set, "standard error of C", of("cIndex", "standard_error"), sqrt(found$var), 1e-8)
  row(set, "C-index lower limit", of("cIndex", "ci_low"), max(0, found$concordance - z * sqrt(found$var)), 1e-8)
  high <- as.integer(risk >= own$cut_off)
  if (length(unique(high)) == 2) {
    row(set, "log-rank p", of("logRankP"), 1 - pchisq(survdiff(Surv(time, event) ~ high)$chisq, 1), 1e-8)
    fit <- coxph(Surv(time, event) ~ high, control = coxph.control(eps = 1e-12, iter.max = 50))
    row(set, "hazard ratio of high against low risk", of("hazardRatio"), exp(coef(fit))[[1]], 1e-6)
    row(set, "its lower limit", of("hazardRatio", "ci_low"), exp(coef(fit) - z * sqrt(vcov(fit)))[[1]], 1e-6)
    row(set, "its upper limit", of("hazardRatio", "ci_high"), exp(coef(fit) + z * sqrt(vcov(fit)))[[1]], 1e-6)
  }
  fit <- coxph(Surv(time, event) ~ risk, control = coxph.control(eps = 1e-12, iter.max = 50))
  row(set, "calibration slope", of("calibrationSlope"), coef(fit)[[1]], 1e-6)
  for (measure in grep("^auc@", printed$measure, value = TRUE)) {
    horizon <- as.numeric(sub("auc@", "", measure))
    if (!is.na(of(measure)) && any(time > horizon)) row(set, paste("AUC at", horizon), of(measure), auc_at(risk, time, event, horizon), 1e-8)
  }
}

# Integrated Brier score (Graf 1999) of Cox regression on the score among training patients, weighted by the inverse probability of censoring.
integrated_brier <- function(trained, own, end, curves) {
  time <- own$time; event <- as.integer(own$status == 1)
  grid <- sort(unique(c(time, trained$time, end))); grid <- grid[grid <= end]
  free <- curves(grid)
  # An event that shares its time with a censoring comes first: it has left the risk set of the censoring.
  at <- sort(unique(time))
  leaving <- sapply(at, function(t) { n <- sum(time >= t) - sum(time == t & event == 1); k <- sum(time == t & event == 0); if (k == 0) 1 else 1 - k / n })
  g <- function(t, strictly) { k <- sum(if (strictly) at < t else at <= t); if (k == 0) 1 else prod(leaving[seq_len(k)]) }
  before <- sapply(time, g, strictly = TRUE)
  score <- sapply(seq_along(grid), function(k) {
    t <- grid[k]; s <- free[, k]
    mean(ifelse(time > t, (1 - s)^2 / g(t, FALSE), ifelse(event == 1, s^2 / before, 0)))
  })
  sum(diff(grid) * head(score, -1)) / end
}

brier_rows <- function(set, trained, own, printed) {
  of <- function(measure, what = "value") printed[printed$measure == measure, what]
  if (length(of("integratedBrier")) == 0 || is.na(of("integratedBrier")) || any(c(trained$status, own$status) == 2)) return(invisible())
  end <- as.numeric(sub("Graf, to ([0-9.]+) .*", "\\1", of("integratedBrier", "method")))
  trained$event <- as.integer(trained$status == 1)
  fit <- coxph(Surv(time, event) ~ risk, trained, ties = "efron", control = coxph.control(eps = 1e-12, iter.max = 50))
  base <- basehaz(fit, centered = FALSE)
  hazard <- function(grid) sapply(grid, function(t) { k <- findInterval(t, base$time); if (k == 0) 0 else base$hazard[k] })
  of_score <- function(grid) exp(-outer(exp(coef(fit)[[1]] * own$risk), hazard(grid)))
  row(set, "integrated Brier score", of("integratedBrier"), integrated_brier(trained, own, end, of_score), 1e-6)
  everybody <- survfit(Surv(time, event) ~ 1, trained)
  of_nobody <- function(grid) matrix(sapply(grid, function(t) { k <- findInterval(t, everybody$time); if (k == 0) 1 else everybody$surv[k] }), nrow(own), length(grid), byrow = TRUE)
  row(set, "integrated Brier score of no predictor", of("referenceBrier"), integrated_brier(trained, own, end, of_nobody), 1e-8)
}

# Kaplan-Meier of the risk groups: medians of the file, and survival at the horizons as the figure draws it (set;group;horizon;survival).
drawn <- strsplit(Sys.getenv("RADSCORE_SURVIVAL", ""), "|", fixed = TRUE)[[1]]
kaplan_meier_rows <- function(set, own, printed) {
  if (any(own$status == 2)) return(invisible())
  for (group in c("High", "Low")) {
    of <- function(what) printed[printed$measure == paste0("median", group, "Risk"), what]
    part <- own[(own$risk >= own$cut_off) == (group == "High"), ]
    if (nrow(part) == 0) next
    fit <- survfit(Surv(time, status == 1) ~ 1, part, conf.type = "log", conf.int = level)
    middle <- quantile(fit, 0.5)
    if (length(of("value")) == 1 && !is.na(of("value"))) row(set, paste("median of the", tolower(group), "risk group"), of("value"), middle$quantile[[1]])
    if (length(of("ci_low")) == 1 && !is.na(of("ci_low"))) row(set, paste("lower limit of the median of the", tolower(group), "risk group"), of("ci_low"), middle$lower[[1]])
    for (each in strsplit(drawn, ";")) if (each[1] == set && each[2] == group)
      row(set, paste0("survival of the ", tolower(group), " risk group at ", each[3]), as.numeric(each[4]), summary(fit, times = as.numeric(each[3]), extend = TRUE)$surv)
  }
}

survival <- "risk" %in% names(predictions)
if (survival) for (set in unique(predictions$set)) {
  own <- predictions[predictions$set == set, ]; trained <- predictions[predictions$set == "train", ]
  printed <- figures[figures$set == set, ]
  kaplan_meier_rows(set, own, printed)
  if (nrow(trained) > 0) brier_rows(set, trained, own, printed)
}
for (set in unique(predictions$set)) {
  own <- predictions[predictions$set == set, ]
  (if (survival) survival_set else binary_set)(set, own, figures[figures$set == set, ])
}

# The paired test of the key candidate against every other one on the same patients, as it is printed (three decimals).
if (!survival) {
  for (set in setdiff(unique(predictions$set), "train")) {
    own <- predictions[predictions$set == set, ]
    for (other in setdiff(unique(every$candidate), candidate)) {
      rival <- every[every$candidate == other & every$set == set, ]
      rival <- rival[match(own$id, rival$id), ]
      rank_of <- function(d) if ("decision" %in% names(d) && any(!is.na(d$decision))) d$decision else d$probability
      if (anyNA(rival$probability) || length(unique(rank_of(own))) == 1 || length(unique(rank_of(rival))) == 1) next
      test <- roc.test(roc(own$event, rank_of(own), levels = c(0, 1), direction = "<", quiet = TRUE),
                       roc(own$event, rank_of(rival), levels = c(0, 1), direction = "<", quiet = TRUE), method = "delong", paired = TRUE)
      file <- file.path(run, "tables", "paired-comparisons.csv")
      if (!file.exists(file)) next
      printed <- read.csv(file, check.names = FALSE)
      last <- function(id) tail(strsplit(id, "/")[[1]], 2)[1]
      hit <- printed[tolower(printed$Set) == set & printed$First == last(candidate) & printed$Second == last(other), ]
      p <- suppressWarnings(as.numeric(hit$p))
      if (nrow(hit) == 1 && !is.na(p)) row(set, paste("p of DeLong's paired test against", last(other)), p, test$p.value, 5.1e-4)
    }
  }
}

# Table 1 (three decimals) of the patients who were analysed.
file <- file.path(run, "tables", "table-1-by-outcome.csv")
if (file.exists(file) && cohort != "-") {
  one <- read.csv(file, check.names = FALSE)
  patients <- read.csv(cohort, check.names = FALSE, na.strings = missing_cells)
  id <- if ("id" %in% names(patients)) "id" else names(patients)[1]
  unique_rows <- predictions[!duplicated(predictions$id), ]
  outcome <- if (survival) as.integer(unique_rows$status == 1) else unique_rows$event
  patients <- patients[match(unique_rows$id, patients[[id]]), ]
  labels <- commandArgs(TRUE)[-(1:6)]
  for (pair in labels) {
    column <- sub("=.*", "", pair); label <- sub("^[^=]*=", "", pair)
    hit <- one[startsWith(one$Variable, label), ]
    if (nrow(hit) < 1 || !(column %in% names(patients))) next
    hit <- hit[1, ]; value <- patients[[column]]; printed <- suppressWarnings(as.numeric(hit$Statistic)); p <- suppressWarnings(as.numeric(hit$p))
    statistic <- NULL
    if (hit$Test %in% c("Welch t", "Student t")) {
      test <- t.test(value[outcome == 0], value[outcome == 1], var.equal = hit$Test == "Student t")
      statistic <- abs(test$statistic[[1]])
    } else if (grepl("^chi-square", hit$Test) && length(unique(value)) == 2) {
      counts <- table(value, outcome)
      plain <- suppressWarnings(chisq.test(counts, correct = FALSE)); yates <- suppressWarnings(chisq.test(counts, correct = TRUE))
      form <- Sys.getenv("RADSCORE_CHI_SQUARE", "yates")
      test <- if (form == "yates") yates else plain
      statistic <- test$statistic[[1]]
      if (form == "n-1") { statistic <- statistic * (sum(counts) - 1) / sum(counts); test <- list(p.value = pchisq(statistic, 1, lower.tail = FALSE)) }
    } else if (grepl("^Mann", hit$Test)) test <- suppressWarnings(wilcox.test(value ~ outcome, exact = FALSE, correct = FALSE))
    else if (grepl("^Fisher", hit$Test)) test <- fisher.test(table(value, outcome))
    else next
    if (!is.null(statistic) && !is.na(printed)) row("all", paste("Table 1:", hit$Test, "of", column), abs(printed), statistic, 5.1e-4)
    if (!is.na(p) && !grepl("^Mann", hit$Test)) row("all", paste("Table 1: p of", column), p, test$p.value, 5.1e-4)
  }
}

# Univariate ratios of the columns that enter as they are written: odds ratios of training patients, or hazard ratios.
kind <- if (survival) "cox" else "logistic"
file <- file.path(run, "tables", paste0("regression-", kind, "-train.csv"))
if (file.exists(file) && cohort != "-") {
  ratios <- read.csv(file, check.names = FALSE)
  ratios <- ratios[ratios$model == "univariate" & (is.na(ratios$level) | ratios$level == "") & grepl("Wald", ratios$method), ]
  patients <- read.csv(cohort, check.names = FALSE, na.strings = missing_cells)
  own <- predictions[predictions$set == "train", ]
  patients <- patients[match(own$id, patients[[if ("id" %in% names(patients)) "id" else names(patients)[1]]]), ]
  names_of <- strsplit(Sys.getenv("RADSCORE_PLAIN", ""), ",")[[1]]
  for (i in seq_len(nrow(ratios))) {
    name <- ratios$variable[i]
    if (!(name %in% names_of) || !is.numeric(patients[[name]])) next
    x <- patients[[name]]
    fit <- if (survival) coxph(Surv(own$time, own$status == 1) ~ x, control = coxph.control(eps = 1e-12, iter.max = 50))
           else glm(own$event ~ x, family = binomial, control = glm.control(epsilon = 1e-14, maxit = 100))
    k <- length(coef(fit)); b <- coef(fit)[[k]]; se <- sqrt(vcov(fit)[k, k])
    what <- if (survival) "hazard ratio of" else "odds ratio of"
    row("train", paste(what, name), ratios$ratio[i], exp(b), 1e-6)
    row("train", paste(what, name, "lower limit"), ratios$ci_low[i], exp(b - z * se), 1e-6)
    row("train", paste("Wald p of", name), ratios$p[i], 2 * pnorm(-abs(b / se)), 1e-6)
  }
}

# Intraclass correlations of two readers (McGraw and Wong 1996) by their mean squares; of up to 25 features, spread over the table.
readings <- file.path(run, "readings.csv"); file <- file.path(run, "tables", "repeatability.csv")
if (file.exists(readings) && file.exists(file)) {
  read <- read.csv(readings, check.names = FALSE); printed <- read.csv(file, check.names = FALSE)
  printed <- printed[!is.na(printed$value), ]
  for (i in unique(round(seq(1, nrow(printed), length.out = min(25, nrow(printed)))))) {
    name <- printed$feature[i]
    x <- cbind(read[read$reader == 1, name], read[read$reader == 2, name]); x <- x[complete.cases(x), ]
    n <- nrow(x); k <- 2; centre <- mean(x)
    rows <- k * sum((rowMeans(x) - centre)^2) / (n - 1); columns <- n * sum((colMeans(x) - centre)^2) / (k - 1)
    within <- sum((x - rowMeans(x))^2) / (n * (k - 1))
    rest <- sum((x - outer(rowMeans(x), colMeans(x), "+") + centre)^2) / ((n - 1) * (k - 1))
    icc <- switch(printed$form[i],
      "ICC(1,1)" = (rows - within) / (rows + (k - 1) * within),
      "ICC(2,1)" = (rows - rest) / (rows + (k - 1) * rest + k * (columns - rest) / n),
      "ICC(3,1)" = (rows - rest) / (rows + (k - 1) * rest))
    row("readers", paste(printed$form[i], "of", name), printed$value[i], icc, 1e-8)
  }
}
