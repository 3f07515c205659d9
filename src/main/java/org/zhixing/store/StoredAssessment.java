package org.zhixing.store;

import org.zhixing.assessment.Dossier;

/**
 * One assessment as the store holds it.
 *
 * @param modelSha256 SHA-256 of {@code modelText}, the very text of the model that asked
 * @param sample whether it belongs to the sample agency
 */
public record StoredAssessment(
        String id, String agencyId, String modelSha256, String modelText, boolean sample, Dossier dossier) {

    StoredAssessment with(Dossier read) {
        return new StoredAssessment(id, agencyId, modelSha256, modelText, sample, read);
    }
}
