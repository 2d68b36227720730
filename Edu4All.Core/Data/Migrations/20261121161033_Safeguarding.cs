using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Edu4All.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class Safeguarding : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "AllowPhrases",
                table: "RuleSets",
                type: "TEXT",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<string>(
                name: "StopPhrases",
                table: "RuleSets",
                type: "TEXT",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<DateTime>(
                name: "AppealedAt",
                table: "Attempts",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "ConcernId",
                table: "Attempts",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "Flag",
                table: "Attempts",
                type: "TEXT",
                maxLength: 32,
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "FlagName",
                table: "Attempts",
                type: "TEXT",
                maxLength: 400,
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.CreateTable(
                name: "Concerns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    StudentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AssignmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Severity = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Category = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    IsSerious = table.Column<bool>(type: "INTEGER", nullable: false),
                    Tries = table.Column<int>(type: "INTEGER", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AppealedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    HandledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    HandledById = table.Column<Guid>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Concerns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Concerns_AspNetUsers_HandledById",
                        column: x => x.HandledById,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Concerns_AspNetUsers_StudentId",
                        column: x => x.StudentId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Concerns_Assignments_AssignmentId",
                        column: x => x.AssignmentId,
                        principalTable: "Assignments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Pauses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ClassroomId = table.Column<Guid>(type: "TEXT", nullable: true),
                    StudentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Provider = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    StartedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedById = table.Column<Guid>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pauses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Pauses_AspNetUsers_StartedById",
                        column: x => x.StartedById,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "ConcernEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConcernId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConcernEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConcernEntries_AspNetUsers_ById",
                        column: x => x.ById,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_ConcernEntries_Concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "Concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.InsertData(
                table: "AspNetRoles",
                columns: new[] { "Id", "ConcurrencyStamp", "Name", "NormalizedName" },
                values: new object[]
                {
                    new Guid("0199f000-0000-7000-8000-000000000004"),
                    "0199f000-0000-7000-8000-000000000004",
                    "SafeguardingLead",
                    "SAFEGUARDINGLEAD",
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Attempts_ConcernId",
                table: "Attempts",
                column: "ConcernId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_ConcernEntries_ById",
                table: "ConcernEntries",
                column: "ById"
            );

            migrationBuilder.CreateIndex(
                name: "IX_ConcernEntries_ConcernId_At",
                table: "ConcernEntries",
                columns: new[] { "ConcernId", "At" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_AssignmentId",
                table: "Concerns",
                column: "AssignmentId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_HandledAt_LastAt",
                table: "Concerns",
                columns: new[] { "HandledAt", "LastAt" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_HandledById",
                table: "Concerns",
                column: "HandledById"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Concerns_StudentId_AssignmentId_LastAt",
                table: "Concerns",
                columns: new[] { "StudentId", "AssignmentId", "LastAt" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Pauses_EndedAt_Scope",
                table: "Pauses",
                columns: new[] { "EndedAt", "Scope" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Pauses_StartedById",
                table: "Pauses",
                column: "StartedById"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "ConcernEntries");

            migrationBuilder.DropTable(name: "Pauses");

            migrationBuilder.DropTable(name: "Concerns");

            migrationBuilder.DropIndex(name: "IX_Attempts_ConcernId", table: "Attempts");

            migrationBuilder.DeleteData(
                table: "AspNetRoles",
                keyColumn: "Id",
                keyValue: new Guid("0199f000-0000-7000-8000-000000000004")
            );

            migrationBuilder.DropColumn(name: "AllowPhrases", table: "RuleSets");

            migrationBuilder.DropColumn(name: "StopPhrases", table: "RuleSets");

            migrationBuilder.DropColumn(name: "AppealedAt", table: "Attempts");

            migrationBuilder.DropColumn(name: "ConcernId", table: "Attempts");

            migrationBuilder.DropColumn(name: "Flag", table: "Attempts");

            migrationBuilder.DropColumn(name: "FlagName", table: "Attempts");
        }
    }
}
