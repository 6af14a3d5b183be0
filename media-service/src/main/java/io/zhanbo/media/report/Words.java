package io.zhanbo.media.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.Severity;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.media.job.JobState;
import io.zhanbo.media.job.failure.FailureClass;

/** What the report says, in English; the Chinese words are in {@code messages/report_zh_CN.properties}. */
@MessageBundle("report")
interface Words {
    @Message("Video report")
    String title();

    @Message("Entry")
    String entry();

    @Message("Contest")
    String contest();

    @Message("Revision {number}")
    String revision(int number);

    @Message("Handed in")
    String uploadedAt();

    @Message("Report of")
    String writtenAt();

    @Message("File")
    String file();

    @Message("Digest")
    String digest();

    @Message("announced otherwise: {claimed}")
    String otherDigest(String claimed);

    @Message("Film")
    String film();

    @Message("{rate} frames a second")
    String rate(double rate);

    @Message("with sound")
    String sound();

    @Message("without sound")
    String mute();

    @Message("could not be read")
    String unreadable();

    @Message(
            "{#when verdict}{#is ACCEPTED}Accepted{#is REVIEW}To be looked at by a person{#is REJECTED}Rejected{#else}Being checked{/when}")
    String verdict(Verdict verdict);

    @Message("{#when severity}{#is REJECT}must be mended{#is REVIEW}in doubt{#else}for your information{/when}")
    String severity(Severity severity);

    @Message("What the checks saw")
    String findings();

    @Message("Nothing to complain of.")
    String nothing();

    @Message("What to do")
    String advice();

    @Message(
            "{#when kind}{#is PROXY}judges' copy{#is LADDER}for the site (HLS){#is DOWNLOAD}for download (MP4){#is POSTER}poster{#is STORYBOARD}pictures for the seek bar{#is MASTER}archive copy (MP4){#is XDCAM}broadcasters' copy (XDCAM HD422){#is PRORES}editors' copy (ProRes 422 HQ){/when}")
    String form(RenditionKind kind);

    @Message("What was made of it")
    String renditions();

    @Message("Nothing yet.")
    String noneYet();

    @Message("Kind")
    String kind();

    @Message("Size")
    String size();

    @Message("Files")
    String files();

    @Message("How the work went")
    String work();

    @Message("Step")
    String step();

    @Message(
            "{#switch step}{#case 'probe'}reading the header{#case 'check'}checks{#case 'proxy'}judges' copy{#case 'ladder'}for the site{#case 'poster'}poster{#case 'master'}archive copy{#case 'xdcam'}broadcasters' copy{#case 'prores'}editors' copy{/switch}")
    String did(String step);

    @Message("part {number}")
    String part(int number);

    @Message("State")
    String state();

    @Message(
            "{#when state}{#is QUEUED}waits{#is RUNNING}under way{#is WAITING}waits for its parts{#is DONE}done{#is FAILED}failed{#is QUARANTINED}set aside for the operator{#is CANCELLED}no longer needed{/when}")
    String standing(JobState state);

    @Message(
            "{#when failure}{#is INPUT}the file{#is TRANSIENT}the surroundings{#is RESOURCE}too little disk or memory{#is BUG}a fault of ours{/when}")
    String cause(FailureClass failure);

    @Message("Attempts")
    String attempts();

    @Message("Seconds")
    String seconds();

    @Message("Pictures of findings can be opened for a quarter of an hour after this report was made.")
    String note();
}
