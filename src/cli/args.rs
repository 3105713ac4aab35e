//! The grammar of the command line, and nothing else. Its words are in `messages/cli.*.ftl`.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

use super::values::{column, form, language, levels, mode, shard, sheets, year};
use crate::diag::Lang;
use crate::dossier::{Options, SHEETS_PER_FILE, Shard};
use crate::model::{AwardForm, PrintMode};

#[derive(Debug, Parser)]
#[command(name = "vanthu", version)]
pub struct Args {
    #[command(subcommand)]
    pub command: Command,
    #[arg(long, global = true, value_enum, default_value_t)]
    pub format: Format,
    #[arg(long, global = true, value_parser = language)]
    pub lang: Option<Lang>,
    #[arg(long, short, global = true)]
    pub quiet: bool,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    New(NewArgs),
    Import(ImportArgs),
    Build(BuildArgs),
    Check(CheckArgs),
    Print(PrintArgs),
    Watch(WatchArgs),
    Calibrate(CalibrateArgs),
    Source(SourceArgs),
    Rules(RulesArgs),
    Verify(VerifyArgs),
    Extract(ExtractArgs),
    Pack(PackArgs),
    Schema(SchemaArgs),
    Doctor(DoctorArgs),
    Completions(CompletionsArgs),
    Man(ManArgs),
    Licenses,
}

/// How findings are written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    #[default]
    Human,
    Short,
    Json,
}

/// What is done with warnings.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Warnings {
    #[default]
    Allow,
    Deny,
}

#[derive(Debug, clap::Args)]
pub struct NewArgs {
    pub folder: PathBuf,
    #[arg(long)]
    pub agency: Option<String>,
    #[arg(long, value_parser = year)]
    pub year: Option<u32>,
    #[arg(long)]
    pub chair: Option<String>,
    #[arg(long)]
    pub title: Option<String>,
    #[arg(long, value_parser = levels())]
    pub level: Option<String>,
    #[arg(long)]
    pub symbol: Option<String>,
    #[arg(long)]
    pub place: Option<String>,
    #[arg(long)]
    pub extends: Option<String>,
}

#[derive(Debug, clap::Args)]
pub struct ImportArgs {
    pub list: PathBuf,
    #[arg(long)]
    pub sheet: Option<String>,
    #[arg(long, value_parser = form())]
    pub form: Option<AwardForm>,
    #[arg(long, value_parser = column)]
    pub column: Vec<(String, String)>,
    #[arg(long)]
    pub into: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub struct BuildArgs {
    pub inputs: Vec<PathBuf>,
    #[command(flatten)]
    pub common: CommonArgs,
    #[arg(long, short)]
    pub output: Option<PathBuf>,
    #[arg(long, default_value_t = 0)]
    pub jobs: usize,
    #[arg(long)]
    pub dry_run: bool,
    #[arg(long)]
    pub force: bool,
    /// With some documents only, the others would keep the old numbers.
    #[arg(long, conflicts_with = "only")]
    pub renumber: bool,
    #[arg(long, value_name = "K/N", value_parser = shard)]
    pub shard: Option<Shard>,
    #[arg(long, value_name = "N", default_value_t = SHEETS_PER_FILE, value_parser = sheets)]
    pub sheets_per_file: usize,
    #[arg(long, conflicts_with = "sheets_per_file")]
    pub no_print_file: bool,
    #[arg(long)]
    pub attach_sources: bool,
}

#[derive(Debug, clap::Args)]
pub struct CheckArgs {
    pub inputs: Vec<PathBuf>,
    #[command(flatten)]
    pub common: CommonArgs,
    #[arg(long)]
    pub data_only: bool,
}

#[derive(Debug, clap::Args)]
pub struct CompletionsArgs {
    #[arg(value_enum)]
    pub shell: clap_complete::Shell,
}

#[derive(Debug, clap::Args)]
pub struct ManArgs {
    #[arg(long, short)]
    pub output: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub struct SchemaArgs {
    #[arg(long)]
    pub pack: bool,
}

#[derive(Debug, clap::Args)]
pub struct DoctorArgs {
    pub input: Option<PathBuf>,
    #[arg(long, short)]
    pub output: Option<PathBuf>,
    #[command(flatten)]
    pub means: MeansArgs,
}

/// What `build`, `check` and `print` have in common.
#[derive(Debug, clap::Args)]
pub struct CommonArgs {
    #[arg(long, value_delimiter = ',')]
    pub only: Vec<String>,
    #[command(flatten)]
    pub means: MeansArgs,
    #[arg(long)]
    pub pdf_standard: Option<String>,
    #[arg(long, value_enum, default_value_t)]
    pub warnings: Warnings,
    #[command(flatten)]
    pub limits: LimitArgs,
}

/// What documents are made with, besides their conference file.
#[derive(Debug, Clone, clap::Args)]
pub struct MeansArgs {
    #[arg(long)]
    pub pack: Option<PathBuf>,
    #[arg(long)]
    pub font_path: Vec<PathBuf>,
}

impl MeansArgs {
    pub fn options(self) -> Options {
        Options { pack: self.pack, fonts: self.font_path, attach_sources: false }
    }
}

/// How far one document may go.
#[derive(Debug, Clone, Copy, clap::Args)]
pub struct LimitArgs {
    /// In seconds.
    #[arg(long, default_value_t = Self::USUAL.time_limit, value_parser = clap::value_parser!(u64).range(1..))]
    pub time_limit: u64,
    /// Of the whole program, in MiB.
    #[arg(long, default_value_t = Self::USUAL.memory_limit, value_parser = clap::value_parser!(u64).range(64..))]
    pub memory_limit: u64,
}

impl LimitArgs {
    /// Of commands that nobody asks to go further.
    pub const USUAL: Self = Self { time_limit: 120, memory_limit: 2048 };
}

impl Command {
    /// How far the command may go.
    pub fn limits(&self) -> LimitArgs {
        match self {
            Self::Build(BuildArgs { common, .. })
            | Self::Check(CheckArgs { common, .. })
            | Self::Print(PrintArgs { common, .. }) => common.limits,
            Self::Watch(WatchArgs { limits, .. }) => *limits,
            Self::Pack(PackArgs { command: PackCommand::Why(PackWhyArgs { limits, .. }) })
            | Self::Pack(PackArgs { command: PackCommand::Check(PackCheckArgs { limits, .. }) }) => *limits,
            _ => LimitArgs::USUAL,
        }
    }
}

#[derive(Debug, clap::Args)]
pub struct SourceArgs {
    pub document: String,
    pub input: Option<PathBuf>,
    #[arg(long, value_name = "N")]
    pub record: Option<u32>,
    #[arg(long)]
    pub eject: Option<PathBuf>,
    #[command(flatten)]
    pub means: MeansArgs,
}

#[derive(Debug, clap::Args)]
pub struct PrintArgs {
    pub input: Option<PathBuf>,
    #[command(flatten)]
    pub common: CommonArgs,
    #[arg(long, value_parser = mode())]
    pub mode: Option<PrintMode>,
    #[arg(long)]
    pub records: Option<String>,
    #[arg(long)]
    pub printer: Option<String>,
    #[arg(long, default_value_t = SHEETS_PER_FILE, value_parser = sheets)]
    pub sheets_per_file: usize,
    #[arg(long, short)]
    pub output: Option<PathBuf>,
    #[arg(long, default_value_t = 0)]
    pub jobs: usize,
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(Debug, clap::Args)]
pub struct WatchArgs {
    pub input: Option<PathBuf>,
    #[arg(long)]
    pub open: bool,
    #[arg(long, default_value_t = 0)]
    pub port: u16,
    #[command(flatten)]
    pub means: MeansArgs,
    #[command(flatten)]
    pub limits: LimitArgs,
}

#[derive(Debug, clap::Args)]
pub struct CalibrateArgs {
    pub input: Option<PathBuf>,
    #[arg(long)]
    pub printer: Option<String>,
    #[arg(long)]
    pub paper: Option<String>,
    #[arg(long, requires = "printer")]
    pub set: Option<String>,
    #[arg(long, requires = "printer", conflicts_with = "set")]
    pub add: Option<String>,
    #[arg(long, short, conflicts_with_all = ["set", "add"])]
    pub output: Option<PathBuf>,
    #[arg(long)]
    pub pack: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub struct PackArgs {
    #[command(subcommand)]
    pub command: PackCommand,
}

#[derive(Debug, Subcommand)]
pub enum PackCommand {
    List(PackListArgs),
    New(PackNewArgs),
    Why(PackWhyArgs),
    Check(PackCheckArgs),
    Diff(PackDiffArgs),
    Bundle(PackBundleArgs),
}

#[derive(Debug, clap::Args)]
pub struct PackListArgs {
    pub folder: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub struct PackNewArgs {
    pub folder: PathBuf,
    #[arg(long)]
    pub extends: Option<String>,
}

#[derive(Debug, clap::Args)]
pub struct PackWhyArgs {
    pub document: String,
    pub input: Option<PathBuf>,
    #[arg(long)]
    pub pack: Option<PathBuf>,
    #[arg(long)]
    pub all: bool,
    #[command(flatten)]
    pub limits: LimitArgs,
}

#[derive(Debug, clap::Args)]
pub struct PackCheckArgs {
    pub packs: Vec<PathBuf>,
    #[arg(long, requires = "packs")]
    pub record: bool,
    #[arg(long, requires = "packs")]
    pub mend: bool,
    #[command(flatten)]
    pub limits: LimitArgs,
}

#[derive(Debug, clap::Args)]
pub struct PackDiffArgs {
    pub pack: PathBuf,
}

#[derive(Debug, clap::Args)]
pub struct PackBundleArgs {
    pub pack: PathBuf,
    #[arg(long, short)]
    pub output: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub struct RulesArgs {
    #[arg(value_name = "CODE")]
    pub code: Option<String>,
    #[arg(long, conflicts_with = "code")]
    pub all: bool,
}

#[derive(Debug, clap::Args)]
pub struct VerifyArgs {
    #[arg(required = true)]
    pub targets: Vec<String>,
    #[arg(long = "in")]
    pub folder: Option<PathBuf>,
    /// Making all again takes as long as a build.
    #[arg(long)]
    pub files_only: bool,
    #[arg(long)]
    pub from: Vec<PathBuf>,
    #[command(flatten)]
    pub means: MeansArgs,
    #[command(flatten)]
    pub limits: LimitArgs,
}

#[derive(Debug, clap::Args)]
pub struct ExtractArgs {
    pub pdf: PathBuf,
    #[arg(long, short)]
    pub output: Option<PathBuf>,
    #[command(flatten)]
    pub limits: LimitArgs,
}
