package org.planonapage.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.planonapage.drafts.Fields;
import org.planonapage.programme.PostRow;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.UnitRow;

/**
 * All that the form of a new risk shows.
 *
 * @param scale the one that its score is given by
 * @param free the reference that it gets unless another is given
 * @param now the form as it begins
 * @param today the day on which it is written
 * @param posts that may own it, by title
 * @param threatened all that it can threaten, by reference, in words
 */
public record NewRiskPage(
        ProgrammeCard programme,
        Scale scale,
        String free,
        Fields now,
        LocalDate today,
        List<PostRow> posts,
        List<UnitRow> units,
        Map<String, String> threatened) {}
