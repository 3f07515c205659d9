package org.zhixing.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of this program, as its archive names it. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return new String[] {"zhixing " + (version == null ? "0.0.0" : version)};
    }
}
