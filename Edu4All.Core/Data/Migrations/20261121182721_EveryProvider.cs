using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Edu4All.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class EveryProvider : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "BudgetMicros",
                table: "Schools",
                type: "INTEGER",
                nullable: true
            );

            migrationBuilder.AddColumn<long>(
                name: "BudgetMicros",
                table: "Classrooms",
                type: "INTEGER",
                nullable: true
            );

            migrationBuilder.AddColumn<bool>(
                name: "UsesSketchbook",
                table: "Classrooms",
                type: "INTEGER",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<Guid>(
                name: "GroupId",
                table: "Attempts",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "MaskSha256",
                table: "Attempts",
                type: "TEXT",
                maxLength: 64,
                nullable: true
            );

            migrationBuilder.AddColumn<bool>(
                name: "MayBeCharged",
                table: "Attempts",
                type: "INTEGER",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<long>(
                name: "ReservedMicros",
                table: "Attempts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L
            );

            migrationBuilder.AddColumn<string>(
                name: "RevisedPrompt",
                table: "Attempts",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<DateTime>(
                name: "SentAt",
                table: "Attempts",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "Settings",
                table: "Attempts",
                type: "TEXT",
                maxLength: 100,
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "SourceId",
                table: "Attempts",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "Style",
                table: "Attempts",
                type: "TEXT",
                maxLength: 100,
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<string>(
                name: "Task",
                table: "Attempts",
                type: "TEXT",
                maxLength: 32,
                nullable: false,
                defaultValue: "Draw"
            );

            migrationBuilder.AddColumn<string>(
                name: "Scene",
                table: "Artworks",
                type: "TEXT",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.CreateTable(
                name: "ProviderHalts",
                columns: table => new
                {
                    Provider = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Detail = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProviderHalts", x => x.Provider);
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Attempts_AssignmentId_PromptSha256",
                table: "Attempts",
                columns: new[] { "AssignmentId", "PromptSha256" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Attempts_CreatedAt",
                table: "Attempts",
                column: "CreatedAt"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Attempts_GroupId",
                table: "Attempts",
                column: "GroupId"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "ProviderHalts");

            migrationBuilder.DropIndex(
                name: "IX_Attempts_AssignmentId_PromptSha256",
                table: "Attempts"
            );

            migrationBuilder.DropIndex(name: "IX_Attempts_CreatedAt", table: "Attempts");

            migrationBuilder.DropIndex(name: "IX_Attempts_GroupId", table: "Attempts");

            migrationBuilder.DropColumn(name: "BudgetMicros", table: "Schools");

            migrationBuilder.DropColumn(name: "BudgetMicros", table: "Classrooms");

            migrationBuilder.DropColumn(name: "UsesSketchbook", table: "Classrooms");

            migrationBuilder.DropColumn(name: "GroupId", table: "Attempts");

            migrationBuilder.DropColumn(name: "MaskSha256", table: "Attempts");

            migrationBuilder.DropColumn(name: "MayBeCharged", table: "Attempts");

            migrationBuilder.DropColumn(name: "ReservedMicros", table: "Attempts");

            migrationBuilder.DropColumn(name: "RevisedPrompt", table: "Attempts");

            migrationBuilder.DropColumn(name: "SentAt", table: "Attempts");

            migrationBuilder.DropColumn(name: "Settings", table: "Attempts");

            migrationBuilder.DropColumn(name: "SourceId", table: "Attempts");

            migrationBuilder.DropColumn(name: "Style", table: "Attempts");

            migrationBuilder.DropColumn(name: "Task", table: "Attempts");

            migrationBuilder.DropColumn(name: "Scene", table: "Artworks");
        }
    }
}
