/* Writes a common transfer file with libxml2's text writer: the peer of Paperwork's own.

   ctf ROUNDS PUPILS.tsv OURS.xml THEIRS.xml TOLD.txt

   Reads the table into memory, writes the file into memory ROUNDS times, and tells the median time
   in microseconds and how the result stands to OURS.xml: the same bytes, the same document
   (canonical XML), or different. */

#include <libxml/c14n.h>
#include <libxml/parser.h>
#include <libxml/xmlwriter.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { columns = 8 };
typedef char *row[columns];

static void refuse(const char *why) {
  fprintf(stderr, "ctf: %s\n", why);
  exit(1);
}

static char *contents(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  if (!file) refuse("a file cannot be read");
  fseek(file, 0, SEEK_END);
  *size = (size_t)ftell(file);
  rewind(file);
  char *text = malloc(*size + 1);
  if (!text || fread(text, 1, *size, file) != *size) refuse("a file cannot be read");
  text[*size] = 0;
  fclose(file);
  return text;
}

static row *table(char *text, size_t *count) {
  size_t lines = 0;
  for (char *at = text; *at; at++) lines += *at == '\n';
  row *rows = calloc(lines, sizeof(row));
  if (!rows) refuse("there is no memory");
  for (size_t line = 0; line < lines; line++) {
    char *end = strchr(text, '\n');
    *end = 0;
    for (int column = 0; column < columns; column++) rows[line][column] = strsep(&text, "\t");
    text = end + 1;
  }
  *count = lines;
  return rows;
}

static void start(xmlTextWriterPtr to, const char *name) {
  xmlTextWriterStartElement(to, BAD_CAST name);
}

static void put(xmlTextWriterPtr to, const char *name, const char *text) {
  xmlTextWriterWriteElement(to, BAD_CAST name, BAD_CAST text);
}

static void header(xmlTextWriterPtr to, row head) {
  start(to, "Header");
  put(to, "DocumentName", "Common Transfer File");
  put(to, "CTFversion", head[0]);
  put(to, "DateTime", head[1]);
  put(to, "DocumentQualifier", "partial");
  put(to, "DataDescriptor", head[2]);
  put(to, "SupplierID", head[3]);
  start(to, "SourceSchool");
  put(to, "LEA", head[4]);
  put(to, "Estab", head[5]);
  put(to, "SchoolName", head[6]);
  put(to, "AcademicYear", head[7]);
  xmlTextWriterEndElement(to);
  start(to, "DestSchool");
  put(to, "LEA", head[4]);
  put(to, "Estab", head[5]);
  xmlTextWriterEndElement(to);
  xmlTextWriterEndElement(to);
}

static void needs(xmlTextWriterPtr to, const char *types) {
  if (!*types) return;
  start(to, "SENneeds");
  for (int rank = 1; *types; rank++) {
    char type[16], number[12];
    size_t length = strcspn(types, ",");
    snprintf(type, sizeof type, "%.*s", (int)length, types);
    snprintf(number, sizeof number, "%d", rank);
    start(to, "SENneed");
    put(to, "SENtypeRank", number);
    put(to, "SENtype", type);
    xmlTextWriterEndElement(to);
    types += length + (types[length] == ',');
  }
  xmlTextWriterEndElement(to);
}

static void pupil(xmlTextWriterPtr to, row one) {
  start(to, "Pupil");
  put(to, "UPN", one[0]);
  put(to, "Surname", one[1]);
  put(to, "Forename", one[2]);
  put(to, "DOB", one[3]);
  put(to, "Sex", one[4]);
  start(to, "SENhistory");
  start(to, "SEN");
  put(to, "StartDate", one[5]);
  put(to, "SENprovision", one[6]);
  xmlTextWriterEndElement(to);
  needs(to, one[7]);
  xmlTextWriterEndElement(to);
  xmlTextWriterEndElement(to);
}

static xmlBufferPtr file(row *rows, size_t count) {
  xmlBufferPtr buffer = xmlBufferCreate();
  xmlTextWriterPtr to = buffer ? xmlNewTextWriterMemory(buffer, 0) : NULL;
  if (!to) refuse("libxml2 has no memory");
  xmlTextWriterSetIndent(to, 1);
  xmlTextWriterSetIndentString(to, BAD_CAST "  ");
  xmlTextWriterStartDocument(to, NULL, "utf-8", NULL);
  start(to, "CTfile");
  header(to, rows[0]);
  start(to, "CTFpupilData");
  for (size_t one = 1; one < count; one++) pupil(to, rows[one]);
  xmlTextWriterEndDocument(to);
  xmlFreeTextWriter(to);
  return buffer;
}

static int ascending(const void *left, const void *right) {
  double difference = *(const double *)left - *(const double *)right;
  return (difference > 0) - (difference < 0);
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e6 + time.tv_nsec / 1e3;
}

static xmlChar *canonical(const char *path) {
  xmlChar *text = NULL;
  xmlDocPtr document = xmlReadFile(path, NULL, XML_PARSE_NONET);
  if (!document || xmlC14NDocDumpMemory(document, NULL, XML_C14N_1_0, NULL, 1, &text) < 0)
    refuse("a file is no XML");
  xmlFreeDoc(document);
  return text;
}

static const char *likeness(const char *ours, const char *theirs) {
  size_t one, other;
  char *a = contents(ours, &one), *b = contents(theirs, &other);
  if (one == other && memcmp(a, b, one) == 0) return "same bytes";
  return xmlStrEqual(canonical(ours), canonical(theirs)) ? "same document (C14N)" : "different";
}

int main(int count, char **words) {
  if (count != 6) refuse("ROUNDS PUPILS.tsv OURS.xml THEIRS.xml TOLD.txt");
  int rounds = atoi(words[1]);
  size_t size, lines;
  row *rows = table(contents(words[2], &size), &lines);
  double *times = calloc((size_t)rounds, sizeof *times);
  if (rounds < 1 || lines < 1 || !times) refuse("nothing to do");
  xmlBufferPtr last = NULL;
  for (int round = 0; round < rounds; round++) {
    if (last) xmlBufferFree(last);
    double began = now();
    last = file(rows, lines);
    times[round] = now() - began;
  }
  FILE *out = fopen(words[4], "wb");
  if (!out) refuse("the file cannot be written");
  fwrite(xmlBufferContent(last), 1, (size_t)xmlBufferLength(last), out);
  fclose(out);
  qsort(times, (size_t)rounds, sizeof *times, ascending);
  FILE *told = fopen(words[5], "w");
  if (!told) refuse("the figures cannot be written");
  fprintf(told, "%.1f\t%s", times[rounds / 2], likeness(words[3], words[4]));
  fclose(told);
  return 0;
}
