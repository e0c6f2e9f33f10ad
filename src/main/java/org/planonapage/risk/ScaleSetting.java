package org.planonapage.risk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.SettingSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** The council's risk scales, for the page of settings. */
@Component
class ScaleSetting implements SettingSource {

    private final RiskRepository risks;
    private final RiskWriters writers;

    ScaleSetting(RiskRepository risks, RiskWriters writers) {
        this.risks = risks;
        this.writers = writers;
    }

    @Override
    public String heading() {
        return "Risk scales";
    }

    @Override
    public Optional<String> form(ProgrammeId programme) {
        return Optional.of(RiskScales.PATH).filter(path -> writers.manages(programme));
    }

    @Override
    @PreAuthorize("@rights.keeps(#programme)")
    public List<String> lines(ProgrammeId programme) {
        List<String> own = risks.scales(programme.value()).stream()
                .map(ScaleVersion::scale)
                .map(ScaleSetting::line)
                .toList();
        return own.isEmpty()
                ? List.of("The programme has none of its own; scores are read by the usual one: " + bands(Scale.USUAL)
                        + ".")
                : own;
    }

    private static String line(Scale scale) {
        String appetite = scale.appetite() == null
                ? "no accepted level is set"
                : "scores above " + scale.appetite() + " are more than is accepted";
        return "Scale " + scale.number() + ": " + bands(scale) + "; " + appetite + ".";
    }

    private static String bands(Scale scale) {
        return scale.bands().stream()
                .map(band -> band.name() + " " + scale.range(band))
                .collect(Collectors.joining(", "));
    }
}
