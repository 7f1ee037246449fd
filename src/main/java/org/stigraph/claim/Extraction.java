package org.stigraph.claim;

import java.util.List;
import org.stigraph.document.Document;
import org.stigraph.source.Problem;

/**
 * Everything taken out of one document.
 *
 * @param uses the entities mentioned, in text order
 * @param works what its printed references refer to
 * @param dataSets its tables of figures
 * @param coverage one entry for each text unit
 */
public record Extraction(
    Document document,
    List<Claim> claims,
    List<EntityUse> uses,
    List<CitedWork> works,
    List<DataSet> dataSets,
    List<Coverage> coverage,
    List<Problem> problems) {

  public Extraction {
    claims = List.copyOf(claims);
    uses = List.copyOf(uses);
    works = List.copyOf(works);
    dataSets = List.copyOf(dataSets);
    coverage = List.copyOf(coverage);
    problems = List.copyOf(problems);
  }
}
