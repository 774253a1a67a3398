/*
 * The need of one scenario by the direct recursion, in plain C: the streams, then the whole matrix of
 * groups by segments carried through every year. Usage: direct MODEL REPETITIONS. MODEL is a text of
 * numbers in the order in which main() reads them. Prints microseconds per run, then the outputs.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static FILE *source;

static double number(void) {
  double value;
  if (fscanf(source, "%lf", &value) != 1) {
    fprintf(stderr, "the model ends early\n");
    exit(1);
  }
  return value;
}
static int whole(void) { return (int)number(); }

static double *doubles(int count) {
  double *values = malloc(sizeof(double) * (count > 0 ? count : 1));
  for (int i = 0; i < count; i++) values[i] = number();
  return values;
}
static int *wholes(int count) {
  int *values = malloc(sizeof(int) * (count > 0 ? count : 1));
  for (int i = 0; i < count; i++) values[i] = whole();
  return values;
}
static double *zeros(int count) { return calloc(count, sizeof(double)); }

/* G groups, S segments, M milieus, T steps, C components, R report years. */
static int G, S, M, T, C, R;
static int *report, *milieu;
static double *h0, *dissolution, *mobility;
/* A transposed, sparse: the origins of group h stand from first[h] up to first[h + 1]. */
static int *first, *origin;
static double *rate;
static double *preference, *begin, *begin_share, *shortage, vacancy;
static double *control, *entry_profile;
static double **yearly, **profile;

/* Paths by step and group, and the streams they are summed from. */
static double *households, *entering, *leaving, *stream;
/* The matrix of this year and of the next. */
static double *now, *next;
static double *chosen;
/* By report year, milieu and segment. */
static double *value, *composition, *moving, *demand, *released;

static double aged_group(const double *before, int h) {
  double sum = 0;
  for (int i = first[h]; i < first[h + 1]; i++) sum += rate[i] * before[origin[i]];
  return sum;
}

static void add_stream(int t, int g, double there, double entry) {
  households[t * G + g] += there;
  if (entry >= 0) entering[t * G + g] += entry;
  else leaving[t * G + g] += entry;
}

static void autonomous(void) {
  memcpy(stream, h0, sizeof(double) * G);
  for (int g = 0; g < G; g++) households[g] += h0[g];
  for (int t = 1; t <= T; t++) {
    double *before = stream + (t - 1) * G, *after = stream + t * G;
    double coming = control[t] - control[t - 1], survivors = 0;
    for (int g = 0; g < G; g++) {
      after[g] = aged_group(before, g);
      coming += dissolution[g] * before[g];
      survivors += after[g];
    }
    for (int g = 0; g < G; g++) {
      double entry = coming >= 0 ? coming * entry_profile[g] : after[g] * coming / survivors;
      after[g] += entry;
      add_stream(t, g, after[g], entry);
    }
  }
}

static void component(int c) {
  memset(stream, 0, sizeof(double) * G);
  for (int t = 1; t <= T; t++) {
    double *before = stream + (t - 1) * G, *after = stream + t * G;
    double coming = yearly[c][t];
    for (int g = 0; g < G; g++) coming += dissolution[g] * before[g];
    for (int g = 0; g < G; g++) {
      double entry = coming * profile[c][g];
      after[g] = aged_group(before, g) + entry;
      add_stream(t, g, after[g], entry);
    }
  }
}

static void year(int t) {
  memset(next, 0, sizeof(double) * G * S);
  for (int h = 0; h < G; h++) {
    double *row = next + h * S;
    for (int i = first[h]; i < first[h + 1]; i++) {
      const double *from = now + origin[i] * S;
      for (int s = 0; s < S; s++) row[s] += rate[i] * from[s];
    }
    double aged = aged_group(households + (t - 1) * G, h);
    double in = entering[t * G + h], out = leaving[t * G + h];
    double choosing = mobility[h] * aged + in;
    double left = out < 0 ? 1 + out / (aged + in) : 1;
    double *to = chosen + milieu[h] * S;
    const double *wish = preference + h * S;
    for (int s = 0; s < S; s++) {
      double choice = choosing * wish[s];
      to[s] += choice;
      row[s] = left * ((1 - mobility[h]) * row[s] + choice);
    }
  }
  double *swap = now;
  now = next;
  next = swap;
}

static void outputs(int r) {
  int t = report[r], cells = M * S, at = r * cells;
  memset(value + at, 0, sizeof(double) * cells);
  memset(composition + at, 0, sizeof(double) * cells);
  for (int g = 0; g < G; g++) {
    double change = (1 + vacancy) * (households[t * G + g] - h0[g]);
    int to = at + milieu[g] * S;
    for (int s = 0; s < S; s++) {
      value[to + s] += now[g * S + s] - begin[g * S + s];
      composition[to + s] += change * begin_share[g * S + s];
    }
  }
  for (int i = 0; i < cells; i++) {
    double growth = value[at + i];
    demand[at + i] = chosen[i];
    released[at + i] = chosen[i] - growth;
    moving[at + i] = (1 + vacancy) * growth - composition[at + i];
    value[at + i] = (1 + vacancy) * growth + shortage[i];
  }
}

__attribute__((noinline)) static void run(void) {
  memset(households, 0, sizeof(double) * (T + 1) * G);
  memset(entering, 0, sizeof(double) * (T + 1) * G);
  memset(leaving, 0, sizeof(double) * (T + 1) * G);
  autonomous();
  for (int c = 0; c < C; c++) component(c);
  memcpy(now, begin, sizeof(double) * G * S);
  memset(chosen, 0, sizeof(double) * M * S);
  for (int t = 1, r = 0; t <= T; t++) {
    year(t);
    if (r < R && report[r] == t) outputs(r++);
  }
}

static double microseconds(void) {
  struct timespec clock;
  clock_gettime(CLOCK_MONOTONIC, &clock);
  return clock.tv_sec * 1e6 + clock.tv_nsec / 1e3;
}

static void print(const double *values, int count) {
  for (int i = 0; i < count; i++) printf("%.17g\n", values[i]);
}

int main(int argc, char **argv) {
  if (argc != 3 || !(source = fopen(argv[1], "r"))) return 1;
  int repetitions = atoi(argv[2]);
  G = whole(), S = whole(), M = whole(), T = whole(), C = whole(), R = whole();
  report = wholes(R), milieu = wholes(G);
  h0 = doubles(G), dissolution = doubles(G), mobility = doubles(G);
  first = wholes(G + 1), origin = wholes(first[G]), rate = doubles(first[G]);
  preference = doubles(G * S), begin = doubles(G * S), begin_share = doubles(G * S);
  shortage = doubles(M * S), vacancy = number();
  control = doubles(T + 1), entry_profile = doubles(G);
  yearly = malloc(sizeof(double *) * (C + 1)), profile = malloc(sizeof(double *) * (C + 1));
  for (int c = 0; c < C; c++) yearly[c] = doubles(T + 1), profile[c] = doubles(G);

  households = zeros((T + 1) * G), entering = zeros((T + 1) * G), leaving = zeros((T + 1) * G);
  stream = zeros((T + 1) * G), now = zeros(G * S), next = zeros(G * S), chosen = zeros(M * S);
  int cells = R * M * S;
  value = zeros(cells), composition = zeros(cells), moving = zeros(cells);
  demand = zeros(cells), released = zeros(cells);

  for (int i = 0; i < repetitions / 10; i++) run();
  double start = microseconds();
  for (int i = 0; i < repetitions; i++) {
    run();
    /* Without this the compiler may see that every repetition yields the same. */
    __asm__ volatile("" ::: "memory");
  }
  printf("%.6f\n", (microseconds() - start) / repetitions);
  print(value, cells);
  print(composition, cells);
  print(moving, cells);
  print(demand, cells);
  print(released, cells);
  return 0;
}
