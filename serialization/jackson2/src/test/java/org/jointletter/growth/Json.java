package org.jointletter.growth;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** JSON with apostrophes for quotation marks, and lists of any length. */
final class Json {

  private Json() {}

  static String list(int size, IntFunction<String> element) {
    return list(0, size, element);
  }

  static String list(int from, int to, IntFunction<String> element) {
    return IntStream.range(from, to).mapToObj(element).collect(Collectors.joining(",", "[", "]"));
  }

  static String string(String value) {
    return "'" + value + "'";
  }

  static String text(String value) {
    return "{'value':'" + value + "'}";
  }

  static String party(String kind, String name) {
    return "{'kind':'" + kind + "','name':" + text(name) + "}";
  }

  static String party(String kind, String id, String name) {
    return "{'id':'" + id + "','kind':'" + kind + "','name':" + text(name) + "}";
  }

  static String signatory(String party, String more) {
    return "{'party':" + party + ",'role':'signatory','capacity':'organization'" + more + "}";
  }

  static String count(String qualifier, long value, String unit, String more) {
    return "{'qualifier':'" + qualifier + "','value':" + value + ",'unit':'" + unit + "'" + more
        + "}";
  }

  static String source(String id) {
    return "{'id':'" + id + "','kind':'website','title':'A page'}";
  }

  static String event(String kind, String on, String more) {
    return "{'event':'" + kind + "','on':'" + on + "'" + more + "}";
  }

  /** Returns a day, by its number. */
  static String day(int number) {
    return java.time.LocalDate.of(2000, 1, 1).plusDays(number).toString();
  }

  static String letter(String id, String more) {
    return letter(id, "'completeness':'unknown'", more);
  }

  static String letter(String id, String roster, String more) {
    return "{'id':'" + id + "','kind':'open-letter','title':" + text("A letter") + ",'roster':{"
        + roster + "}" + more + "}";
  }

  static String response(String id, String letters, String issuer, String more) {
    return "{'id':'" + id + "','respondsTo':" + letters + ",'issuers':[" + issuer
        + "],'relation':'addressee','kinds':['acknowledgement'],'channel':'written-reply'" + more
        + "}";
  }

  static String dossier(String more) {
    return "{'jointletter':'1.0','type':'dossier','id':'grown','title':" + text("A dossier") + more
        + "}";
  }

  /** Returns JSON with quotation marks. */
  static byte[] bytes(String json) {
    return json.replace('\'', '"').getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
