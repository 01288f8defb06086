# Processor seconds of R's survival on the cohort in a file of doubles: time, event, group, x1 … x5.
# Arguments: file, n, rounds. Prints one line per task: task, median seconds, a figure to compare.
suppressMessages(library(survival))
arguments <- commandArgs(trailingOnly = TRUE)
n <- as.integer(arguments[2])
rounds <- as.integer(arguments[3])
values <- matrix(readBin(arguments[1], "double", n * 8L), ncol = 8L)
d <- data.frame(time = values[, 1], event = values[, 2], g = values[, 3],
                x1 = values[, 4], x2 = values[, 5], x3 = values[, 6], x4 = values[, 7], x5 = values[, 8])
rm(values)
tasks <- list(
  km = function() tail(survfit(Surv(time, event) ~ 1, data = d)$lower, 1),
  logrank = function() survdiff(Surv(time, event) ~ g, data = d)$chisq,
  cox = function() coef(coxph(Surv(time, event) ~ x1 + x2 + x3 + x4 + x5, data = d))[[1]]
)
for (task in names(tasks)) {
  seconds <- numeric(rounds)
  for (round in seq_len(rounds)) {
    before <- proc.time()
    figure <- tasks[[task]]()
    used <- proc.time() - before
    seconds[round] <- used[["user.self"]] + used[["sys.self"]]
  }
  cat(task, sprintf("%.6f %.12g\n", median(seconds), figure))
}
